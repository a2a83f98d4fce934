using EPerformance.Application.Access;
using EPerformance.Application.Periods;
using EPerformance.Application.Policies;
using EPerformance.Application.Ports;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>
/// Works a stored period out once more under a draft, by the run that pays and from the same frozen facts; nothing is written. It is heavy, so one
/// at a time in a process, on one core, and no longer than <see cref="Longest"/>.
/// </summary>
public sealed class SimulatePeriod(PolicyLibrary library, IPeriodPolicies inForce, IPeriodStore periods, IFrozenFacts frozen, IBuckets buckets, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _one = new(1);

    /// <param name="version">The newest that was begun when not given.</param>
    public async Task<PeriodSimulation> RunAsync(PeriodId id, int? version, PeriodDraft draft, CancellationToken cancellationToken)
    {
        if (!await _one.WaitAsync(TimeSpan.Zero, cancellationToken).ConfigureAwait(false))
            return PeriodSimulation.Refused(PolicyToolViolations.Busy);
        using var deadline = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await OnceAsync(id, version, draft, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return PeriodSimulation.Refused(PolicyToolViolations.TooLong);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<PeriodSimulation> OnceAsync(PeriodId id, int? version, PeriodDraft draft, CancellationToken cancellationToken)
    {
        var current = (await periods.FindAsync(id, cancellationToken).ConfigureAwait(false))?.State.Head.Version ?? 0;
        if (version is < 1 || version > current)
            return PeriodSimulation.Refused(AccessViolations.NotFound);
        var number = version ?? current;
        if (number == 0 || await frozen.ManifestAsync(id, number, cancellationToken).ConfigureAwait(false) is not { } manifest)
            return PeriodSimulation.Refused(PolicyToolViolations.NotFrozen);
        var (tried, problems) = Read(draft.Posted is null ? library : library.With(draft.Posted), draft.FullName, id);
        IReadOnlyDictionary<CivilMonth, AllowancePolicy>? compared = null;
        if (draft.Baseline is not null)
        {
            (compared, var others) = Read(library, draft.Baseline, id);
            problems.AddRange(others);
        }
        else if (!draft.AgainstFull && (compared = RunAllowance.InForce(inForce, manifest)) is null)
        {
            return PeriodSimulation.Refused(RunViolations.PolicyChanged);
        }

        if (problems.Count > 0)
            return PeriodSimulation.Refused(PolicyToolViolations.Unusable, problems);
        var comparison = new FrozenComparison(id, tried, compared, draft.Most);
        var listed = new ListedFacts(manifest, Unforeseen.Unlogged);
        var common = new CommonFacts(manifest);
        for (var bucket = 0; bucket < buckets.Count; bucket++)
        {
            if (await frozen.ReadAsync(id, number, bucket, cancellationToken).ConfigureAwait(false) is not { } people)
                return PeriodSimulation.Refused(PolicyToolViolations.NotFrozen);
            var facts = new RunFacts(common, people);
            foreach (var person in people)
            {
                cancellationToken.ThrowIfCancellationRequested();
                comparison.Add(listed.Checked(person), facts);
            }
        }

        var result = comparison.Result(number);
        // A table that is not there counts as nothing in some facts: that must not look like money saved.
        return result.Refusal is null && FactsNeeded.Missing(tried.Values.Concat(compared?.Values ?? []), FactsNeeded.Of(manifest)) is { } missing
            ? PeriodSimulation.Refused(missing)
            : result;
    }

    private static (Dictionary<CivilMonth, AllowancePolicy> Policies, List<PolicyProblem> Problems) Read(PolicyLibrary library, string name, PeriodId id)
    {
        var read = new Dictionary<CivilMonth, AllowancePolicy>();
        foreach (var month in id.Period.Months)
        {
            var resolved = library.ResolveIn(name, month);
            if (resolved.Policy is not { } policy)
                return (read, [.. resolved.Problems]);
            read[month] = policy;
        }

        return (read, []);
    }
}

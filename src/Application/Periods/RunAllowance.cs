using System.Runtime.CompilerServices;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Calculates a bucket of a version from its frozen facts, the policies and nothing else, so that the same version gives the same rupiah
/// whenever and by whomever it is done again.
/// </summary>
public sealed class RunAllowance(IPeriodStore periods, IFrozenFacts frozen, IAllowanceStore results, IPeriodPolicies policies, IUnforeseenLog? log = null, Measures? measures = null)
{
    /// <summary>People in memory at once; their rows are one batch.</summary>
    private const int PartSize = 100;

    private readonly Unforeseen _unforeseen = new(log);
    private volatile FreezeManifest? _last;

    /// <summary>Part by part, so that what a run holds in memory does not grow with the bucket.</summary>
    /// <returns>The refusal that stops the whole run, or <c>null</c>.</returns>
    public async Task<Violation?> BucketAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        var (parts, refusal) = await PartsAsync(id, version, bucket, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
            return refusal;
        var units = new SortedDictionary<string, UnitTotal>(StringComparer.Ordinal);
        var failed = new List<FailedPerson>();
        await foreach (var part in parts!.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await results.PutAsync(id, version, bucket, part.Results, cancellationToken).ConfigureAwait(false);
            foreach (var result in part.Results)
                units[result.UnitCode] = units.GetValueOrDefault(result.UnitCode, new UnitTotal(result.UnitCode, 0, 0, 0)).With(result);
            failed.AddRange(part.Failed);
        }

        await periods.MarkAsync(id, version, new PartDone.Calculated(bucket, [.. units.Values], failed), cancellationToken).ConfigureAwait(false);
        measures?.PeriodBucket("calculate", id.ToString());
        return null;
    }

    /// <summary>The same calculation without a trace: for comparing a kept run with what the program makes of its facts today.</summary>
    public async Task<(BucketResults? Results, Violation? Refusal)> CalculateAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        var (parts, refusal) = await PartsAsync(id, version, bucket, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
            return (null, refusal);
        var all = await parts!.ToListAsync(cancellationToken).ConfigureAwait(false);
        return (new BucketResults([.. all.SelectMany(part => part.Results)], [.. all.SelectMany(part => part.Failed)]), null);
    }

    private async Task<(IAsyncEnumerable<BucketResults>? Parts, Violation? Refusal)> PartsAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        var manifest = await ManifestAsync(id, version, cancellationToken).ConfigureAwait(false);
        if (InForce(policies, manifest) is not { } inForce || Corrected(manifest) is not { } corrected)
            return (null, RunViolations.PolicyChanged);
        if (FactsNeeded.Missing(inForce.Values.Concat(corrected.Values.SelectMany(period => period.Values)), FactsNeeded.Of(manifest)) is { } missing)
            return (null, missing);
        var people = await frozen.PeopleAsync(id, version, bucket, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"bucket {bucket} of version {version} of {id} is not frozen");
        return (CalculateAsync(manifest, inForce, new DifferenceRun(periods, results, manifest, corrected, _unforeseen), people, cancellationToken), null);
    }

    private async IAsyncEnumerable<BucketResults> CalculateAsync(
        FreezeManifest manifest, Dictionary<CivilMonth, AllowancePolicy> inForce, DifferenceRun differences, IAsyncEnumerable<FrozenPerson> people, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var common = new CommonFacts(manifest);
        var listed = new ListedFacts(manifest, _unforeseen);
        await foreach (var part in people.Chunk(PartSize).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var facts = new RunFacts(common, part);
            var calculation = new PersonCalculation(manifest.Id.Period, inForce, facts, _unforeseen);
            foreach (var person in part)
                calculation.Add(listed.Checked(person));
            var done = await differences.AddAsync(calculation.Done, part, facts, cancellationToken).ConfigureAwait(false);
            yield return done with { Results = listed.Beside(done.Results, part, facts) };
        }
    }

    /// <summary>A manifest never changes, so the buckets of a version share one look.</summary>
    private async Task<FreezeManifest> ManifestAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        if (_last is { } known && known.Id == id && known.Version == version)
            return known;
        return _last = await frozen.ManifestAsync(id, version, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"version {version} of {id} is not frozen");
    }

    /// <returns><c>null</c> when one of the policies is no longer what the version was frozen with.</returns>
    internal static Dictionary<CivilMonth, AllowancePolicy>? InForce(IPeriodPolicies policies, FreezeManifest manifest) =>
        Of(manifest.Policies, policy => policies.InForce(policy.Month));

    private Dictionary<PeriodId, IReadOnlyDictionary<CivilMonth, AllowancePolicy>>? Corrected(FreezeManifest manifest)
    {
        var corrected = new Dictionary<PeriodId, IReadOnlyDictionary<CivilMonth, AllowancePolicy>>();
        foreach (var period in manifest.Corrects)
        {
            if (Of(period.Policies, policy => policies.InForce(policy.Identity.Id, policy.Month)) is not { } own)
                return null;
            corrected[period.Id] = own;
        }

        return corrected;
    }

    private static Dictionary<CivilMonth, AllowancePolicy>? Of(IReadOnlyList<FrozenPolicy> pinned, Func<FrozenPolicy, AllowancePolicy?> inForce)
    {
        var found = new Dictionary<CivilMonth, AllowancePolicy>();
        foreach (var pin in pinned)
        {
            if (inForce(pin) is not { } policy || policy.Identity.Id != pin.Identity.Id || policy.Identity.Hash != pin.Identity.Hash)
                return null;
            found[pin.Month] = policy;
        }

        return found;
    }
}

/// <param name="Results">Of people with an allowance, in order of NIP.</param>
/// <param name="Failed">In order of NIP.</param>
public sealed record BucketResults(IReadOnlyList<PersonResult> Results, IReadOnlyList<FailedPerson> Failed);

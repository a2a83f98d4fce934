using EPerformance.Application.Ports;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Calculates a bucket of a version from its frozen facts, the policies and nothing else, so that the same version gives the same rupiah
/// whenever and by whomever it is done again.
/// </summary>
public sealed class RunAllowance(IPeriodStore periods, IFrozenFacts frozen, IAllowanceStore results, IPeriodPolicies policies, IUnforeseenLog? log = null)
{
    private readonly Unforeseen _unforeseen = new(log);
    private volatile FreezeManifest? _last;

    /// <returns>The refusal that stops the whole run, or <c>null</c>.</returns>
    public async Task<Violation?> BucketAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        var (calculated, refusal) = await CalculateAsync(id, version, bucket, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
            return refusal;
        await results.PutAsync(id, version, bucket, calculated!.Results, cancellationToken).ConfigureAwait(false);
        var units = calculated.Results.GroupBy(result => result.UnitCode, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal)
            .Select(unit => new UnitTotal(unit.Key, unit.Count(), unit.Sum(result => result.Base), unit.Sum(result => result.Payable)) { Difference = unit.Sum(result => result.Difference) });
        await periods.MarkAsync(id, version, new PartDone.Calculated(bucket, [.. units], calculated.Failed), cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>The same calculation without a trace: for comparing a kept run with what the program makes of its facts today.</summary>
    public async Task<(BucketResults? Results, Violation? Refusal)> CalculateAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        var manifest = await ManifestAsync(id, version, cancellationToken).ConfigureAwait(false);
        if (InForce(policies, manifest) is not { } inForce)
            return (null, RunViolations.PolicyChanged);
        if (FactsNeeded.Missing(inForce.Values, manifest.Tables.Select(table => table.FileName)) is { } missing)
            return (null, missing);
        var people = await frozen.ReadAsync(id, version, bucket, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"bucket {bucket} of version {version} of {id} is not frozen");
        var facts = new RunFacts(manifest.Tables, people);
        var calculation = new PersonCalculation(id.Period, inForce, facts, _unforeseen);
        var listed = new ListedFacts(manifest, _unforeseen);
        foreach (var person in people)
            calculation.Add(listed.Checked(person));
        if (Corrected(manifest) is not { } corrected)
            return (null, RunViolations.PolicyChanged);
        if (FactsNeeded.Missing(corrected.Values.SelectMany(period => period.Values), manifest.Tables.Select(table => table.FileName)) is { } gone)
            return (null, gone);
        var done = await new DifferenceRun(periods, results, manifest, corrected, facts, _unforeseen).AddAsync(calculation.Done, people, cancellationToken).ConfigureAwait(false);
        return (done with { Results = listed.Beside(done.Results, people, facts) }, null);
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

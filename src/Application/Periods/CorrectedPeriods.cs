using EPerformance.Application.Ports;

namespace EPerformance.Application.Periods;

/// <summary>Which earlier periods a version corrects: the last ones that nothing can change any more, as many as the settings say.</summary>
internal static class CorrectedPeriods
{
    /// <summary>Oldest first; none for a shadow period, which is never paid.</summary>
    public static async Task<IReadOnlyList<CorrectedPeriod>> BeforeAsync(
        PeriodId id, IPeriodStore periods, IFrozenFacts frozen, IPeriodPolicies policies, PeriodSettings settings, CancellationToken cancellationToken)
    {
        if (id.Shadow || settings.DifferencePeriods == 0)
            return [];
        var locked = (await periods.ListAsync(cancellationToken).ConfigureAwait(false))
            .Where(period => !period.Id.Shadow && period.Id != id && period.Id.Period.Kind == id.Period.Kind && !period.State.TakesChanges)
            .OrderBy(period => period.Id.Period.First)
            .ToList();
        var corrected = new List<CorrectedPeriod>();
        foreach (var period in locked.Where(period => period.Id.Period.First.CompareTo(id.Period.First) < 0).TakeLast(settings.DifferencePeriods))
        {
            if (await frozen.ManifestAsync(period.Id, period.State.Head.Version, cancellationToken).ConfigureAwait(false) is not { } manifest)
                continue;
            // A policy that is not kept any more cannot judge its months again.
            var now = manifest.Policies.Select(policy => policies.InForce(policy.Identity.Id, policy.Month)).ToList();
            if (now.Any(policy => policy is null))
                continue;
            var later = locked.Where(other => other.Id.Period.First.CompareTo(period.Id.Period.First) > 0).Select(other => new LockedRun(other.Id, other.State.Head.Version));
            corrected.Add(new CorrectedPeriod(
                period.Id,
                manifest.Version,
                [.. manifest.Policies.Select((policy, i) => FrozenPolicy.Of(policy.Month, now[i]!))],
                manifest.Policies.Where((policy, i) => policy.Identity.Hash != now[i]!.Identity.Hash).Any(),
                [.. later])
            {
                Catalogue = manifest.Catalogue,
            });
        }

        return corrected;
    }
}

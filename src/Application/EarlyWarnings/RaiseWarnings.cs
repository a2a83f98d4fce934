using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.RollUp;

namespace EPerformance.Application.EarlyWarnings;

/// <summary>
/// Looks at the figures of a period while they are gathered, so that nothing is read for it a second time: one read of the thresholds and one per thousand warnings there
/// are, one batch per fifty changes. What somebody has decided stays as it was decided.
/// </summary>
public sealed class RaiseWarnings(IWarningStore store, TimeProvider clock)
{
    public async Task<WarningLook> BeginAsync(PeriodId id, CancellationToken cancellationToken) => new(
        (await store.ThresholdsAsync(cancellationToken).ConfigureAwait(false))?.Thresholds ?? WarningThresholds.Default, id.Period.Range);

    /// <param name="version">Of the run that the figures are of.</param>
    /// <param name="units">Of the period, the agency among them.</param>
    /// <returns>How many warnings changed.</returns>
    public async Task<int> EndAsync(PeriodId id, int version, WarningLook look, IReadOnlyList<UnitPeriod> units, CancellationToken cancellationToken)
    {
        var (period, now) = (id.Period, clock.GetUtcNow());
        var found = look.Finish(units).ToDictionary(warning => new WarningId(period, warning.Nip, warning.Kind));
        var known = (await store.OfPeriodAsync(period, cancellationToken).ConfigureAwait(false)).ToDictionary(stored => stored.Case.Id);
        var changes = new List<(StoredWarning? Before, WarningChange Change)>();
        foreach (var warning in known.Keys.Union(found.Keys).OrderBy(each => each.Person).ThenBy(each => each.Kind))
        {
            var before = known.GetValueOrDefault(warning);
            var one = before?.Case ?? WarningCase.New(warning);
            var events = WarningDecider.Decide(one, new WarningCommand.Look(found.GetValueOrDefault(warning), now)).Events;
            if (events.Count > 0)
                changes.Add((before, new WarningChange(new StoredWarning(events.Aggregate(one, WarningDecider.Evolve), (before?.Version ?? 0) + 1, ""), events, null, now)));
        }

        var saved = await store.SaveAllAsync(period, changes, cancellationToken).ConfigureAwait(false);
        await store.MarkAsync(new WarningLookMark(period, version, look.People, look.PayCompared, look.Thresholds, now), cancellationToken).ConfigureAwait(false);
        return saved;
    }
}

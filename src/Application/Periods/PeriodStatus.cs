using EPerformance.Application.Ports;

namespace EPerformance.Application.Periods;

/// <summary>A period as somebody looks at it.</summary>
/// <param name="Totals">Of the newest version so far; sums are whole once the run is recorded.</param>
/// <param name="Note">Why the engine does not go on; <c>null</c> when it does.</param>
public sealed record PeriodView(StoredPeriod Period, PeriodProgress Progress, PeriodTotals Totals, PeriodNote? Note);

/// <summary>How periods stand.</summary>
public sealed class PeriodStatus(IPeriodStore periods, IBuckets buckets)
{
    /// <summary>Every period that was ever closed, the newest first.</summary>
    public async Task<IReadOnlyList<StoredPeriod>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await periods.ListAsync(cancellationToken).ConfigureAwait(false)).OrderByDescending(period => period.Id.Period.First).ThenBy(period => period.Id.Shadow)];

    /// <summary>A period of which nothing is stored is open. Three transactions.</summary>
    public async Task<PeriodView> OfAsync(PeriodId id, CancellationToken cancellationToken)
    {
        if (await periods.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } period)
            return new PeriodView(StoredPeriod.Untouched(id), PeriodProgress.Of(StoredPeriod.Untouched(id).State, [], buckets.Count), PeriodTotals.Of([]), null);
        var done = await periods.DoneAsync(id, period.State.Head.Version, cancellationToken).ConfigureAwait(false);
        var note = await periods.NoteOfAsync(id, cancellationToken).ConfigureAwait(false);
        return new PeriodView(period, PeriodProgress.Of(period.State, done, buckets.Count), PeriodTotals.Of(done), note);
    }

    /// <summary>Who changed what, oldest first.</summary>
    public Task<IReadOnlyList<PeriodAudit>> HistoryAsync(PeriodId id, CancellationToken cancellationToken) => periods.HistoryAsync(id, cancellationToken);
}

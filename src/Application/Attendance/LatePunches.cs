using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>
/// Keeps punches that come after they happened, each once. Days that are closed meanwhile are read again; of a period that is closed the evidence is kept and the answer says so:
/// what it changes is a matter of difference lines. One transaction for each punch, two for a repetition, and two reads of closed days a month.
/// </summary>
public sealed class LatePunches(IPunchStore punches, IPeriodGate periods, LateFacts late)
{
    private const int AtOnce = 16;

    /// <summary>In the order of what was given; all of one call have different people or event ids.</summary>
    public async Task<IReadOnlyList<LineOutcome>> KeepAsync(IReadOnlyList<PunchRecord> records, CancellationToken cancellationToken)
    {
        await MarkAsync(records, cancellationToken).ConfigureAwait(false);
        var outcomes = new LineOutcome[records.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, records.Count), options, async (index, stop) => outcomes[index] = await KeepAsync(records[index], stop).ConfigureAwait(false))
            .ConfigureAwait(false);
        await MarkAsync([.. outcomes.Where(outcome => outcome.Status == LineStatus.Kept).Select(outcome => outcome.Punch!)], cancellationToken).ConfigureAwait(false);
        return outcomes;
    }

    private async Task<LineOutcome> KeepAsync(PunchRecord record, CancellationToken cancellationToken)
    {
        var existing = await punches.AddAsync(record, cancellationToken).ConfigureAwait(false);
        if (existing is not null && existing.Direction != record.Direction)
            return new LineOutcome(LineStatus.Refused, null, AttendanceViolations.EventIdTaken);
        var closed = await periods.RefusalAsync(record.Date, cancellationToken).ConfigureAwait(false);
        return existing is null ? new LineOutcome(LineStatus.Kept, record, closed) : new LineOutcome(LineStatus.Repeated, existing, closed);
    }

    private Task MarkAsync(IReadOnlyList<PunchRecord> records, CancellationToken cancellationToken) =>
        records.Count == 0 ? Task.CompletedTask : late.MarkAsync([.. records.Select(record => (record.Zone, record.Date)).Distinct()], cancellationToken);
}

public enum LineStatus
{
    Kept,

    /// <summary>It was there already; nothing new is kept.</summary>
    Repeated,

    Refused,
}

/// <summary>How one line of a batch ended.</summary>
/// <param name="Punch"><c>null</c> when refused.</param>
/// <param name="Reason">Why it was refused; or, of one that is kept, that its period is closed.</param>
public sealed record LineOutcome(LineStatus Status, PunchRecord? Punch, Violation? Reason)
{
    public static implicit operator LineOutcome(Violation refusal) => new(LineStatus.Refused, null, refusal);
}

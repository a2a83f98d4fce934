using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>
/// Keeps punches that come after they happened, each once. Days that are closed meanwhile are read again; of a period that is closed the evidence is kept and the answer says so:
/// what it changes is a matter of difference lines. One transaction for each punch, two for a repetition, and two reads of closed days a month.
/// </summary>
public sealed class LatePunches(IPunchStore punches, IPeriodGate periods, LateFacts late, Measures? measures = null)
{
    private const int AtOnce = 16;

    /// <summary>Reads line after line, then keeps those that are good. One bad line holds up no other; the same event a second time in one batch is a bad line.</summary>
    /// <returns>In the order of the lines.</returns>
    public async Task<IReadOnlyList<LineOutcome>> KeepAsync<TLine>(
        OrganisationView organisation, IReadOnlyList<TLine> lines, Func<TLine, ValueTask<(PunchRecord? Punch, Violation? Refusal)>> read, CancellationToken cancellationToken)
    {
        var outcomes = new LineOutcome?[lines.Count];
        var good = new List<(int Line, PunchRecord Punch)>(lines.Count);
        var seen = new HashSet<(Nip, string)>();
        for (var line = 0; line < lines.Count; line++)
        {
            var (punch, refusal) = await read(lines[line]).ConfigureAwait(false);
            if (refusal is null && !seen.Add((punch!.Nip, punch.EventId)))
                refusal = BatchViolations.TwiceInBatch;
            if (refusal is not null)
                outcomes[line] = refusal;
            else
                good.Add((line, punch!));
        }

        var kept = await KeepAsync(organisation, [.. good.Select(one => one.Punch)], cancellationToken).ConfigureAwait(false);
        for (var index = 0; index < kept.Count; index++)
            outcomes[good[index].Line] = kept[index];
        return [.. outcomes.OfType<LineOutcome>()];
    }

    /// <summary>In the order of what was given; all of one call have different people or event ids.</summary>
    public async Task<IReadOnlyList<LineOutcome>> KeepAsync(OrganisationView organisation, IReadOnlyList<PunchRecord> records, CancellationToken cancellationToken)
    {
        await MarkAsync(organisation, records, cancellationToken).ConfigureAwait(false);
        var outcomes = new LineOutcome[records.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, records.Count), options, async (index, stop) => outcomes[index] = await KeepAsync(records[index], stop).ConfigureAwait(false))
            .ConfigureAwait(false);
        Count(records, outcomes);
        await MarkAsync(organisation, [.. outcomes.Where(outcome => outcome.Status == SentLineStatus.Kept).Select(outcome => outcome.Punch!)], cancellationToken).ConfigureAwait(false);
        return outcomes;
    }

    private void Count(IReadOnlyList<PunchRecord> records, LineOutcome[] outcomes)
    {
        if (measures is not { CountsCheckIns: true })
            return;
        foreach (var (record, outcome) in records.Zip(outcomes))
            measures.CheckIn(Measures.DirectionOf(record.Direction), outcome.Status switch { SentLineStatus.Kept => "kept", SentLineStatus.Repeated => "repeated", _ => "refused" });
    }

    private async Task<LineOutcome> KeepAsync(PunchRecord record, CancellationToken cancellationToken)
    {
        var existing = await punches.AddAsync(record, cancellationToken).ConfigureAwait(false);
        if (existing is not null && existing.Direction != record.Direction)
            return new LineOutcome(SentLineStatus.Refused, null, AttendanceViolations.EventIdTaken);
        var closed = await periods.RefusalAsync(record.Date, cancellationToken).ConfigureAwait(false);
        return existing is null ? new LineOutcome(SentLineStatus.Kept, record, closed) : new LineOutcome(SentLineStatus.Repeated, existing, closed);
    }

    /// <summary>Whoever is on duty in another zone is closed with the own unit.</summary>
    private Task MarkAsync(OrganisationView organisation, IReadOnlyList<PunchRecord> records, CancellationToken cancellationToken) =>
        records.Count == 0 ? Task.CompletedTask : late.MarkAsync([.. records.Select(record => (organisation.Units.Find(record.UnitCode)?.Zone ?? record.Zone, record.Date)).Distinct()], cancellationToken);
}

public enum SentLineStatus
{
    Kept,

    /// <summary>It was there already; nothing new is kept.</summary>
    Repeated,

    Refused,
}

/// <summary>How one line of a batch ended.</summary>
/// <param name="Punch"><c>null</c> when refused.</param>
/// <param name="Reason">Why it was refused; or, of one that is kept, that its period is closed.</param>
public sealed record LineOutcome(SentLineStatus Status, PunchRecord? Punch, Violation? Reason)
{
    public static implicit operator LineOutcome(Violation refusal) => new(SentLineStatus.Refused, null, refusal);
}

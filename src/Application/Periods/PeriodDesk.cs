using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// The way of every change of a period: read, decide, write. Of two changes at once one is written; the other is decided anew on what it
/// finds then. A repeated command is answered with the period as it is, whatever the client had seen.
/// </summary>
public sealed class PeriodDesk(IPeriodStore store, PeriodGate gate, IPeriodEngine engine, PeriodSettings settings, TimeProvider clock)
{
    private const int Attempts = 8;

    /// <param name="seen">What the client had seen; <c>null</c> for the engine and where it does not matter.</param>
    public async Task<PeriodResult> ChangeAsync(
        PeriodId id, Nip? by, PeriodSeen? seen, Func<StoredPeriod, DateTimeOffset, PeriodCommand> command, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var before = await store.FindAsync(id, cancellationToken).ConfigureAwait(false) ?? StoredPeriod.Untouched(id);
            var now = clock.GetUtcNow();
            var order = command(before, now);
            var decision = PeriodDecider.Decide(before.State, order, settings.Rules);
            if (decision.IsRepeat)
                return before;
            if (seen is { } known && IsOutdated(known, before, order))
                return AccessViolations.ChangedMeanwhile;
            if (decision.Refusal is { } refusal)
                return refusal;
            var after = new StoredPeriod(id, decision.Events.Aggregate(before.State, PeriodDecider.Evolve), before.Change + 1, now, "")
            {
                // A step of the engine goes on with the order that it follows from.
                Cause = by is null ? before.Cause ?? Traces.Here : Traces.Here,
            };
            if (!await store.SaveAsync(before, after, new PeriodAudit(after.Change, by, now, decision.Events), cancellationToken).ConfigureAwait(false))
                continue;
            gate.Forget();
            if (by is not null)
                await engine.ChangedAsync(after, cancellationToken).ConfigureAwait(false);
            return after;
        }

        return AccessViolations.ChangedMeanwhile;
    }

    /// <summary>Both offices may have read the same page: the second signature is for the version, whatever happened beside it.</summary>
    private static bool IsOutdated(PeriodSeen seen, StoredPeriod stored, PeriodCommand order) =>
        order is PeriodCommand.Approve ? seen.Version != stored.State.Head.Version : seen != stored.Seen;
}

/// <summary>The period after a command, or why it was refused.</summary>
public sealed record PeriodResult(StoredPeriod? Period, Violation? Refusal)
{
    /// <summary>What the refusal is about, one by one.</summary>
    public IReadOnlyList<UnclosedDay> Days { get; init; } = [];

    /// <inheritdoc cref="Days"/>
    public IReadOnlyList<WaitingSum> Waiting { get; init; } = [];

    public static implicit operator PeriodResult(StoredPeriod period) => new(period, null);

    public static implicit operator PeriodResult(Violation refusal) => new(null, refusal);
}

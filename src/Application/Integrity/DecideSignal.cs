using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Integrity;

/// <summary>An officer of the personnel office says what a signal was. Nothing follows from it by itself.</summary>
public sealed class DecideSignal(ISignalStore signals, TimeProvider clock)
{
    private const int LongestReason = 1_000;

    /// <param name="seen">The version that the officer looked at.</param>
    public async Task<(SignalRecord? Decided, Violation? Refusal)> RunAsync(
        Nip by, string id, string seen, SignalOutcome outcome, string? reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason)
            return (null, SignalViolations.ReasonMissing);
        if (!SignalRecord.IsId(id) || await signals.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } signal)
            return (null, AccessViolations.NotFound);
        if (signal.People.Contains(by))
            return (null, SignalViolations.OwnSignal);
        if (signal.Decision is not null)
            return (null, SignalViolations.AlreadyDecided);
        if (signal.Tag != seen)
            return (null, AccessViolations.ChangedMeanwhile);
        var now = clock.GetUtcNow();
        var decided = signal with { Version = signal.Version + 1, ChangedAt = now, Decision = new SignalDecision(outcome, by, reason.Trim(), now) };
        if (await signals.SaveAsync(signal, decided, cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return (null, AccessViolations.ChangedMeanwhile);
        return (await signals.FindAsync(id, cancellationToken).ConfigureAwait(false) ?? decided, null);
    }
}

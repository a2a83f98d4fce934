using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.EarlyWarnings;

/// <summary>How a change ended: the warning as it stands now, or why not.</summary>
public sealed record WarningResult(StoredWarning? Stored, Violation? Refusal, bool IsRepeat)
{
    public static implicit operator WarningResult(Violation refusal) => new(null, refusal, false);
}

/// <summary>An officer of the personnel office says what a warning was, and sets from where on the office is warned.</summary>
public sealed class WarningDesk(IWarningStore store, TimeProvider clock)
{
    private const int LongestNote = 1_000;

    /// <param name="seen">The version that the officer looked at.</param>
    /// <param name="note">May be empty for what was only seen.</param>
    public async Task<WarningResult> SayAsync(WarningId id, Nip by, int seen, WarningOutcome outcome, string note, CancellationToken cancellationToken)
    {
        if (by == id.Person)
            return WarningViolations.OwnWarning;
        if (note.Length > 0 && !LineRules.IsText(note, LongestNote))
            return WarningViolations.NoteMissing;
        if (await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } stored)
            return AccessViolations.NotFound;
        var now = clock.GetUtcNow();
        var decision = WarningDecider.Decide(stored.Case, new WarningCommand.Say(outcome, note.Trim(), by, now));
        if (decision.Refusal is { } refusal)
            return refusal;
        if (decision.IsRepeat)
            return new WarningResult(stored, null, true);
        if (seen != stored.Version)
            return AccessViolations.ChangedMeanwhile;
        var next = new StoredWarning(decision.Events.Aggregate(stored.Case, WarningDecider.Evolve), stored.Version + 1, "");
        return await store.SaveAsync(stored, new WarningChange(next, decision.Events, by, now), cancellationToken).ConfigureAwait(false) == SaveResult.Saved
            ? new WarningResult(next, null, false)
            : AccessViolations.ChangedMeanwhile;
    }

    /// <summary>In force from the next look on: what was found before keeps the thresholds that it was found by.</summary>
    /// <param name="seen">The version that the officer looked at; 0 for the defaults.</param>
    public async Task<(StoredThresholds? Stored, Violation? Refusal)> SetAsync(WarningThresholds thresholds, Nip by, int seen, CancellationToken cancellationToken)
    {
        if (!thresholds.IsUsable)
            return (null, WarningViolations.ThresholdsUnusable);
        var before = await store.ThresholdsAsync(cancellationToken).ConfigureAwait(false);
        if (before?.Thresholds == thresholds)
            return (before, null);
        if (seen != (before?.Version ?? 0))
            return (null, AccessViolations.ChangedMeanwhile);
        return await store.SaveThresholdsAsync(before, thresholds, by, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false) == SaveResult.Saved
            ? (new StoredThresholds(thresholds, (before?.Version ?? 0) + 1, ""), null)
            : (null, AccessViolations.ChangedMeanwhile);
    }
}

using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>
/// What happens when the last superior let his deadline pass. There is no third way in which an item expires:
/// where pay depends on it, a superior's silence must not cut a subordinate's pay.
/// </summary>
public enum LastOutcome
{
    /// <summary>The personnel office has to decide.</summary>
    EscalateToHr,

    /// <summary>Open lines count as claimed, marked as unreviewed and listed for auditors.</summary>
    AutoVerify,
}

/// <summary>How long superiors have, for one kind of item. All lengths are working minutes of the item's unit.</summary>
/// <param name="RemindAfterMinutes">From the moment the level got the item; <c>null</c> for no reminder. Less than <paramref name="MinutesPerLevel"/>.</param>
/// <param name="MinutesPerLevel">Time of each level; more than 0. The deadline itself is exclusive: at that instant the item moves on.</param>
/// <param name="Levels">How many levels are asked before the last outcome, at least 1; <c>null</c> for all up to the end of the chain.</param>
public sealed record ApprovalPolicy(int? RemindAfterMinutes, int MinutesPerLevel, int? Levels, LastOutcome LastOutcome)
{
    /// <summary>What makes the policy unusable, or <c>null</c>. The loader of policies asks; the decider relies on it.</summary>
    public Violation? Problem() => this switch
    {
        { MinutesPerLevel: <= 0 } => ApprovalViolations.PolicyWithoutTime,
        { RemindAfterMinutes: <= 0 } => ApprovalViolations.PolicyReminderOutside,
        { RemindAfterMinutes: { } remind } when remind >= MinutesPerLevel => ApprovalViolations.PolicyReminderOutside,
        { Levels: <= 0 } => ApprovalViolations.PolicyWithoutLevels,
        _ => null,
    };

    /// <summary>Levels of superiors that are asked in a chain before the last outcome.</summary>
    public int LevelsIn(VerifierChain chain) => Levels is { } limit && limit < chain.HrLevel ? limit : chain.HrLevel;
}

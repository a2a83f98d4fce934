using EPerformance.Domain.Calendars;

namespace EPerformance.Domain.Approvals;

/// <summary>What is due when a deadline comes.</summary>
public enum DeadlineKind
{
    /// <summary>Remind the verifier who is waited for.</summary>
    Reminder,

    /// <summary>Hand the item to the next level.</summary>
    Escalation,

    /// <summary>Last outcome: hand it to the personnel office.</summary>
    EscalateToHr,

    /// <summary>Last outcome: let the open lines count, unreviewed.</summary>
    AutoVerify,
}

/// <param name="At">Inclusive: at this instant it is due.</param>
public sealed record Deadline(DateTimeOffset At, DeadlineKind What);

/// <summary>The clock of one level, fixed when the level got the item: a calendar amended later does not move it.</summary>
/// <param name="Since">When the level got the item, or the newest line of it.</param>
/// <param name="RemindAt"><c>null</c> when there is no reminder or it has been sent.</param>
/// <param name="AtDeadline">What the policy of that moment wants done at <paramref name="DueAt"/>.</param>
public sealed record LevelClock(DateTimeOffset Since, DateTimeOffset? RemindAt, DateTimeOffset DueAt, DeadlineKind AtDeadline)
{
    public Deadline Next => RemindAt is { } remind ? new Deadline(remind, DeadlineKind.Reminder) : new Deadline(DueAt, AtDeadline);
}

/// <summary>Why an item is with the personnel office.</summary>
public enum OfficeReason
{
    /// <summary>Nobody stands above the owner.</summary>
    NoSuperior,

    /// <summary>Everybody above has a part in it: entered it for the owner, or is one of those whom it concerns.</summary>
    SuperiorsTakePart,

    /// <summary>All who were asked let their time pass.</summary>
    SuperiorsSilent,

    /// <summary>An objection was accepted, and what follows from it is the office's work.</summary>
    ToCarryOut,
}

/// <summary>Where an item is on its way through the chain.</summary>
/// <param name="Level">Index into the chain; <see cref="VerifierChain.HrLevel"/> means the personnel office.</param>
/// <param name="Clock"><c>null</c> at the personnel office, which has no deadline: it is the last resort and its list is shown before closing.</param>
public sealed record Route(VerifierChain Chain, int Level, LevelClock? Clock)
{
    public bool IsWithHr => Chain.IsHr(Level);

    /// <summary>Why it is with the personnel office; <c>null</c> while a superior has it.</summary>
    public OfficeReason? Why { get; init; }

    /// <summary>Who let it wait too long so far.</summary>
    public Passed Passed { get; init; } = Passed.None;

    /// <summary>To the personnel office, which has no clock.</summary>
    public static Route ToOffice(VerifierChain chain, OfficeReason why) => new(chain, chain.HrLevel, null) { Why = why };

    /// <summary>The level gets the item now, with its full time.</summary>
    public static Route Begin(VerifierChain chain, int level, DateTimeOffset now, string unitCode, ApprovalPolicy policy, WorkingTime time)
    {
        if (chain.IsHr(level))
            return ToOffice(chain, chain.HrLevel == 0 ? OfficeReason.NoSuperior : OfficeReason.SuperiorsTakePart);
        var isLast = level + 1 >= policy.LevelsIn(chain);
        var atDeadline = !isLast ? DeadlineKind.Escalation
            : policy.LastOutcome == LastOutcome.AutoVerify ? DeadlineKind.AutoVerify
            : DeadlineKind.EscalateToHr;
        var remindAt = policy.RemindAfterMinutes is { } minutes ? time.Add(unitCode, now, minutes) : (DateTimeOffset?)null;
        return new Route(chain, level, new LevelClock(now, remindAt, time.Add(unitCode, now, policy.MinutesPerLevel), atDeadline));
    }
}

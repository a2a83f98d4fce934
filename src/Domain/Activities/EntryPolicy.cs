namespace EPerformance.Domain.Activities;

/// <summary>What becomes of a line that is first entered after the window.</summary>
public enum LateEntry
{
    /// <summary>It is refused; only the personnel office may still enter it, with a reason.</summary>
    Refused,

    /// <summary>It is taken with a reason, which whoever verifies it sees.</summary>
    WithReason,
}

/// <summary>
/// What an agency asks of activity lines, beside what makes a line readable. Decrees differ widely (the same day only, with 450 minutes at most and evidence,
/// in one ministry's office; until the period closes in others), so that nothing is asked until the agency says so.
/// </summary>
public sealed record EntryPolicy
{
    public const int MinutesOfDay = 24 * 60;

    private const int MostWorkdays = 60;

    /// <summary>Until when a line may be first entered (<see cref="EntryWindow"/>); <c>null</c>: until the period closes.</summary>
    public int? WithinWorkdays { get; init; }

    public LateEntry Late { get; init; }

    /// <summary>All lines of a day together, inclusive.</summary>
    public int MinutesPerDay { get; init; } = MinutesOfDay;

    /// <summary>A line without evidence is refused.</summary>
    public bool NeedsEvidence { get; init; }

    public bool IsUsable => WithinWorkdays is null or (>= 0 and <= MostWorkdays) && MinutesPerDay is > 0 and <= MinutesOfDay;
}

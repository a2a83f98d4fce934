namespace EPerformance.Application.Attendance;

/// <summary>A close that was begun, as its parts need to know it.</summary>
/// <param name="IsAgain">There may be rows of an earlier close.</param>
public sealed record DayOpening(DayClose Close, bool IsAgain)
{
    /// <summary>What was granted at this instant or later does not count; <c>null</c>: all counts.</summary>
    public DateTimeOffset? GrantedUntil { get; init; }
}

/// <summary>What the close of one bucket wrote.</summary>
/// <param name="Units">Its part of each unit's recap, in order of code.</param>
/// <param name="Removed">Days of an earlier close that do not belong to that day and zone any more.</param>
public sealed record BucketClose(IReadOnlyList<UnitDay> Units, int Removed);

using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>What a close wrote, or why it did not begin.</summary>
/// <param name="Total">Over all units; <see cref="UnitDay.UnitCode"/> is empty.</param>
/// <param name="Removed">Days of an earlier close that do not belong to that day and zone any more.</param>
public sealed record CloseDayResult(UnitDay Total, int Units, int Removed, Violation? Refusal)
{
    internal static CloseDayResult Refused(DateOnly date, Violation refusal) => new(UnitDay.Empty("", date), 0, 0, refusal);
}

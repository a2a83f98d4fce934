using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>Lengths of a day that are no deviation from the schedule.</summary>
internal static class DayMinutes
{
    /// <summary>From check-in to check-out less the break; 0 when one of them is missing or the break is longer.</summary>
    public static long Worked(DayRecord day) =>
        day.Reading is { CheckIn: { } from, CheckOut: { } to } && to > from ? Math.Max(0, (to - from).TotalMinutesWhole() - day.Hours.BreakMinutes) : 0;

    /// <summary>
    /// Time between leaving and coming back inside the scheduled hours: from each OUT to the next IN. Only directed punches tell it.
    /// </summary>
    public static TimeSpan Away(DayRecord day)
    {
        if (day.State == DayState.Excused)
            return TimeSpan.Zero;
        var away = TimeSpan.Zero;
        TimeSpan? left = null;
        foreach (var punch in day.Punches.InOrder())
        {
            if (punch.Direction == PunchDirection.Out)
                left ??= punch.At;
            else if (punch.Direction == PunchDirection.In && left is { } since)
            {
                var from = Max(since, day.Hours.Start.ToTimeSpan());
                var to = Min(punch.At, day.Hours.End.ToTimeSpan());
                away += to > from ? to - from : TimeSpan.Zero;
                left = null;
            }
        }

        return away;
    }

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}

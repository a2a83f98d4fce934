using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>Lengths of a day that are no deviation from the schedule.</summary>
internal static class DayMinutes
{
    /// <summary>From check-in to check-out less the break, and less what was missed around the rest between two shifts; 0 when one of them is missing or the break is longer.</summary>
    public static long Worked(DayRecord day) => day.Reading is { CheckIn: { } from, CheckOut: { } to } reading && to > from
        ? Math.Max(0, (to - from - reading.LateInside - reading.EarlyInside).TotalMinutesWhole() - day.Hours.BreakMinutes)
        : 0;

    /// <summary>
    /// Time between leaving and coming back inside the scheduled hours: from each OUT to the next IN. Only directed punches tell it. Going after the first of two shifts and coming
    /// for the second is no leaving.
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
                var from = Max(since, day.Hours.StartsAt);
                var to = Min(punch.At, day.Hours.EndsAt);
                away += to > from && !IsAround(day.Hours.Rest, from, to) ? to - from : TimeSpan.Zero;
                left = null;
            }
        }

        return away;
    }

    private static bool IsAround(ShiftRest? rest, TimeSpan from, TimeSpan to) => rest is { } between && from < between.To.ToTimeSpan() && to > between.From.ToTimeSpan();

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}

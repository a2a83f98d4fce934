using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>
/// Flexible arrival that is repaid the same day: who comes earlier or later than the scheduled start, within the window, leaves as
/// much earlier or later. Beyond the window the shift stops growing. Example: start 07:30, end 17:00, 90 minutes each way: arriving
/// 08:45 makes the end 18:15; arriving 09:00 is the last moment that is not late.
/// </summary>
/// <param name="EarlierMinutes">How much before the scheduled start counts, inclusive.</param>
/// <param name="LaterMinutes">How much after the scheduled start is not yet late, inclusive.</param>
public sealed record FlexWindow(int EarlierMinutes, int LaterMinutes)
{
    /// <summary>
    /// When given, any late arrival, were it by a second, moves the end by this block instead of by its own length (PermenPANRB 6/2018:
    /// 30 minutes).
    /// </summary>
    public int? BlockMinutes { get; init; }

    public TimeSpan LatestStart(DayHours hours) => hours.StartsAt + new TimeSpan(0, LaterMinutes, 0);

    /// <summary>The scheduled end, shifted by the time between scheduled and real arrival; unshifted without a check-in.</summary>
    public TimeSpan EndFor(DayRecord day)
    {
        var end = day.Hours.EndsAt;
        if (day.Reading.CheckIn is not { } arrival)
            return end;
        var shift = (arrival - day.Hours.StartsAt).Ticks;
        if (BlockMinutes is { } block && shift > 0)
            return end + new TimeSpan(0, block, 0);
        return end + new TimeSpan(Math.Clamp(shift, -EarlierMinutes * TimeSpan.TicksPerMinute, LaterMinutes * TimeSpan.TicksPerMinute));
    }

    /// <summary>How much of the time that a late arrival owes was not made up: at most what the end was moved by.</summary>
    public TimeSpan Unrepaid(DayRecord day)
    {
        var end = EndFor(day);
        var owed = end - day.Hours.EndsAt;
        if (owed <= TimeSpan.Zero)
            return TimeSpan.Zero;
        var early = day.Reading.EarlyBefore(end);
        return early < owed ? early : owed;
    }
}

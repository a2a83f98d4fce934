using EPerformance.Domain.Calendars;

namespace EPerformance.Domain.Attendance;

/// <summary>
/// Reads a day of two shifts with a rest between them. Each shift is read for itself from the punches nearest to it. The day has the check-in of the first and the check-out of
/// the second; lateness for the second and early leave from the first come on top, the rest counts for nothing. Who comes to one shift only has no check-in (the first
/// was missed) or no check-out (the second was); the day is absent only without any punch, because absence is counted in days.
/// </summary>
internal static class TwoShifts
{
    public static DayReading Read(DayHours hours, ShiftRest rest, ReadOnlySpan<DayPunch> punches)
    {
        DayHours first = new(hours.Start, rest.From, 0), second = new(rest.To, hours.End, 0);
        var boundary = ShiftBoundary.Between(first.EndsAt.Ticks, second.StartsAt.Ticks);
        var ofFirst = new List<DayPunch>(punches.Length);
        var ofSecond = new List<DayPunch>(punches.Length);
        foreach (var punch in punches)
            (punch.At.Ticks < boundary.For(punch.Direction) ? ofFirst : ofSecond).Add(punch);
        var morning = DayReading.Of(first, [.. ofFirst]);
        var evening = DayReading.Of(second, [.. ofSecond]);
        return new DayReading(StateOf(morning, evening), morning.CheckIn, evening.CheckOut)
        {
            LateInside = evening.LateAfter(second.StartsAt),
            EarlyInside = morning.EarlyBefore(first.EndsAt),
        };
    }

    private static DayState StateOf(DayReading first, DayReading second) => (first.State, second.State) switch
    {
        (DayState.Absent, DayState.Absent) => DayState.Absent,
        (DayState.Absent, _) => DayState.MissingIn,
        (_, DayState.Absent) => DayState.MissingOut,
        (DayState.Present, var state) => state,
        var (state, _) => state,
    };
}

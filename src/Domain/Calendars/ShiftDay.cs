using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Calendars;

/// <summary>A shift of a roster on the wall clock; an end that is not after the start is on the following day.</summary>
public readonly record struct Shift(TimeOnly Start, TimeOnly End)
{
    internal TimeSpan StartsAt => Start.ToTimeSpan();

    internal TimeSpan EndsAt => new DayHours(Start, End, 0).EndsAt;
}

/// <summary>
/// Puts the shifts that begin on one day together. Shifts that follow each other without a rest are one duty: who works 07:00–14:00 and 14:00–21:00 comes once and goes once.
/// </summary>
public static class ShiftDay
{
    private static readonly TimeSpan Longest = new(1, 0, 0, 0);

    /// <param name="shifts">At least one, in any order.</param>
    /// <returns><c>null</c> when two overlap, one duty is longer than 24 hours, or there are more than two.</returns>
    public static DayHours? Of(IEnumerable<Shift> shifts)
    {
        var duties = new List<(TimeSpan From, TimeSpan To)>();
        foreach (var shift in shifts.OrderBy(shift => shift.Start))
        {
            if (duties.Count > 0 && shift.StartsAt < duties[^1].To)
                return null;
            if (duties.Count > 0 && shift.StartsAt == duties[^1].To)
                duties[^1] = (duties[^1].From, shift.EndsAt);
            else
                duties.Add((shift.StartsAt, shift.EndsAt));
        }

        if (duties.Exists(duty => duty.To - duty.From > Longest))
            return null;
        return duties switch
        {
            [var only] => new DayHours(Clock(only.From), Clock(only.To), 0) { IsShift = true },
            [var first, var second] => new DayHours(Clock(first.From), Clock(second.To), (int)(second.From - first.To).TotalMinutesWhole())
            {
                IsShift = true,
                Rest = new ShiftRest(Clock(first.To), Clock(second.From)),
            },
            _ => null,
        };
    }

    /// <summary>Whether hours run into those of the following day.</summary>
    public static bool RunsInto(this DayHours hours, DayHours following) => hours.EndsAt > following.StartsAt + Longest;

    private static TimeOnly Clock(TimeSpan at) => new(at.Ticks % TimeSpan.TicksPerDay);
}

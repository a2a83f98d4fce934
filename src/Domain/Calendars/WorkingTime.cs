using EPerformance.Domain.Organisation;

namespace EPerformance.Domain.Calendars;

/// <summary>
/// Counts working time of a unit: what deadlines of superiors are made of, so that a weekend or Idul Fitri never uses them up.
/// A minute counts when it lies between the scheduled start (inclusive) and the scheduled end (exclusive) of a working day on the wall clock of
/// the unit. Breaks count like any other minute between the two: a superior may decide over lunch, and a deadline should be easy to foresee.
/// Holidays, collective leave and free weekdays count nothing; in Ramadan the shorter hours count.
/// </summary>
public sealed class WorkingTime(WorkCalendar calendar, UnitTree units)
{
    /// <summary>Longer without one scheduled minute means a pattern without hours, which no import accepts.</summary>
    private const int LongestGapInDays = 400;

    /// <summary>
    /// The instant at which <paramref name="minutes"/> of working time have passed since <paramref name="from"/>. Seconds are kept.
    /// Time outside the hours is skipped, so counting begins at the next scheduled start. What is used up exactly at the end of a day ends there,
    /// not on the next morning: Friday 15:30 plus 60 is Friday 16:30, plus 61 is Monday 07:31. Zero minutes is <paramref name="from"/> itself.
    /// </summary>
    /// <returns>In the offset of the unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A negative length.</exception>
    /// <exception cref="InvalidOperationException">The unit has no working hours for more than a year.</exception>
    public DateTimeOffset Add(string unitCode, DateTimeOffset from, int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        var zone = units[unitCode].Zone;
        var cursor = from.ToOffset(zone.Offset);
        var left = TimeSpan.FromMinutes((long)minutes);
        // Hours that run across midnight belong to the day before.
        var date = zone.DateOf(from).AddDays(-1);
        for (var gap = 0; left > TimeSpan.Zero; date = date.AddDays(1))
        {
            if (++gap > LongestGapInDays)
                throw new InvalidOperationException($"Unit {unitCode} has no working hours in the {LongestGapInDays} days before {date:yyyy-MM-dd}");
            if (calendar.HoursOn(unitCode, date) is not { } hours)
                continue;
            var start = zone.At(date, hours.Start);
            var end = start + (hours.EndsAt - hours.StartsAt);
            if (end <= cursor)
                continue;
            if (start > cursor)
                cursor = start;
            var used = end - cursor < left ? end - cursor : left;
            cursor += used;
            left -= used;
            gap = 0;
        }

        return cursor;
    }
}

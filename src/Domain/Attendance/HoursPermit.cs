using EPerformance.Domain.Calendars;

namespace EPerformance.Domain.Attendance;

/// <summary>Permission to be away for some hours of a day.</summary>
/// <param name="From">On the wall clock of the place of work, inclusive.</param>
/// <param name="To">Exclusive.</param>
public readonly record struct HoursPermit(DateOnly Date, TimeOnly From, TimeOnly To)
{
    /// <summary>
    /// The reading as if the permitted hours had been spent at work: the check-in is earlier by the permitted minutes between the scheduled start and it, the check-out later by
    /// those between it and the scheduled end. On a shift over midnight times before its start are of the morning after. Start 07:30, permission until 10:00: who comes at 10:00 is on time, at 10:20 twenty minutes late. A missing punch stays missing.
    /// </summary>
    public DayReading Apply(DayReading reading, DayHours hours)
    {
        // Hours after midnight of a shift that began the evening before.
        var later = hours.EndsAt.Days > 0 && To <= hours.Start ? new TimeSpan(1, 0, 0, 0) : TimeSpan.Zero;
        var checkIn = reading.CheckIn is { } arrival ? arrival - Shared(hours.StartsAt - later, arrival - later) : (TimeSpan?)null;
        var checkOut = reading.CheckOut is { } departure ? departure + Shared(departure - later, hours.EndsAt - later) : (TimeSpan?)null;
        return reading with { CheckIn = checkIn, CheckOut = checkOut };
    }

    private TimeSpan Shared(TimeSpan from, TimeSpan to)
    {
        var begin = From.ToTimeSpan() > from ? From.ToTimeSpan() : from;
        var end = To.ToTimeSpan() < to ? To.ToTimeSpan() : to;
        return end > begin ? end - begin : TimeSpan.Zero;
    }
}

using EPerformance.Domain.Calendars;

namespace EPerformance.Domain.Attendance;

/// <summary>Permission to be away for some hours of a day.</summary>
/// <param name="From">On the wall clock of the place of work, inclusive.</param>
/// <param name="To">Exclusive.</param>
public readonly record struct HoursPermit(DateOnly Date, TimeOnly From, TimeOnly To)
{
    /// <summary>
    /// The reading as if the permitted hours had been spent at work: the check-in is earlier by the permitted minutes between the scheduled start and it, the check-out later by
    /// those between it and the scheduled end; on a day of two shifts also the arrival for the second and the departure from the first. On a shift over midnight times before its start are of
    /// the morning after. Start 07:30, permission until 10:00: who comes at 10:00 is on time, at 10:20 twenty minutes late. A missing punch stays missing.
    /// </summary>
    /// <param name="ofDay">All of that day; their order changes nothing. Minutes that two share, which no approval leaves, would count twice.</param>
    public static DayReading Apply(IReadOnlyCollection<HoursPermit> ofDay, DayReading reading, DayHours hours)
    {
        TimeSpan Permitted(TimeSpan from, TimeSpan to) => new(ofDay.Sum(permit => permit.Shared(from, to, hours).Ticks));
        var late = reading.CheckIn is { } arrival ? Permitted(hours.StartsAt, arrival) : TimeSpan.Zero;
        var early = reading.CheckOut is { } departure ? Permitted(departure, hours.EndsAt) : TimeSpan.Zero;
        return reading with
        {
            CheckIn = reading.CheckIn - late,
            CheckOut = reading.CheckOut + early,
            LateInside = reading.LateInside - (hours.Rest is { } rest ? Permitted(rest.To.ToTimeSpan(), rest.To.ToTimeSpan() + reading.LateInside) : TimeSpan.Zero),
            EarlyInside = reading.EarlyInside - (hours.Rest is { } pause ? Permitted(pause.From.ToTimeSpan() - reading.EarlyInside, pause.From.ToTimeSpan()) : TimeSpan.Zero),
            ArrivalPermitted = late > TimeSpan.Zero && reading.CheckIn - late <= hours.StartsAt,
        };
    }

    private TimeSpan Shared(TimeSpan from, TimeSpan to, DayHours hours)
    {
        // Hours after midnight of a shift that began the evening before.
        var later = hours.EndsAt.Days > 0 && To <= hours.Start ? new TimeSpan(1, 0, 0, 0) : TimeSpan.Zero;
        var (permittedFrom, permittedTo) = (From.ToTimeSpan() + later, To.ToTimeSpan() + later);
        var begin = permittedFrom > from ? permittedFrom : from;
        var end = permittedTo < to ? permittedTo : to;
        return end > begin ? end - begin : TimeSpan.Zero;
    }
}

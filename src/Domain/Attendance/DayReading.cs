using EPerformance.Domain.Calendars;

namespace EPerformance.Domain.Attendance;

/// <summary>What the facts of a working day add up to.</summary>
public enum DayState
{
    /// <summary>Check-in and check-out are there; lateness and early leave may still be.</summary>
    Present,

    /// <summary>Only a check-out.</summary>
    MissingIn,

    /// <summary>Only a check-in.</summary>
    MissingOut,

    /// <summary>No punch and no approved absence: <i>tanpa keterangan</i>.</summary>
    Absent,

    /// <summary>Covered by an approved absence; punches do not count.</summary>
    Excused,
}

/// <summary>The reading of one working day from its punches.</summary>
/// <param name="CheckIn">Since midnight of the day; <c>null</c> when missing.</param>
/// <param name="CheckOut">Since midnight of the day; <c>null</c> when missing.</param>
public readonly record struct DayReading(DayState State, TimeSpan? CheckIn, TimeSpan? CheckOut)
{
    /// <summary>On a day of two shifts: how late the person was for the second.</summary>
    public TimeSpan LateInside { get; init; }

    /// <summary>On a day of two shifts: how early the person left the first.</summary>
    public TimeSpan EarlyInside { get; init; }

    /// <summary>The whole time between the scheduled start and the arrival was permitted (<see cref="HoursPermit"/>): no window had closed before it.</summary>
    public bool ArrivalPermitted { get; init; }

    public static DayReading Excused { get; } = new(DayState.Excused, null, null);

    /// <summary>
    /// Check-in is the earliest IN, check-out the latest OUT. Punches without a direction: two or more and no directed one on the day
    /// are first and last; otherwise each is an IN when it falls strictly before the middle of the scheduled day, else an OUT,
    /// and joins the directed ones. The order in which punches arrive does not matter. A day of two shifts is read by <see cref="TwoShifts"/>.
    /// </summary>
    public static DayReading Of(DayHours hours, ReadOnlySpan<DayPunch> punches)
    {
        if (hours.Rest is { } rest)
            return TwoShifts.Read(hours, rest, punches);
        var firstAndLast = punches.Length > 1 && !HasDirected(punches);
        TimeSpan? checkIn = null, checkOut = null;
        foreach (var punch in punches)
        {
            var arrival = punch.Direction == PunchDirection.In || (punch.Direction == PunchDirection.Unknown && punch.At < hours.Middle);
            if ((firstAndLast || arrival) && (checkIn is null || punch.At < checkIn))
                checkIn = punch.At;
            if ((firstAndLast || !arrival) && (checkOut is null || punch.At > checkOut))
                checkOut = punch.At;
        }

        var state = (checkIn, checkOut) switch
        {
            (null, null) => DayState.Absent,
            (null, _) => DayState.MissingIn,
            (_, null) => DayState.MissingOut,
            _ => DayState.Present,
        };
        return new DayReading(state, checkIn, checkOut);
    }

    /// <summary>How long after the scheduled start the check-in was; zero when on time or missing. With what a second shift adds.</summary>
    public TimeSpan LateAfter(TimeSpan start) => LateInside + (CheckIn is { } at && at > start ? at - start : TimeSpan.Zero);

    /// <summary>How long before the scheduled end the check-out was; zero when not early or missing. With what a first shift adds.</summary>
    public TimeSpan EarlyBefore(TimeSpan end) => EarlyInside + (CheckOut is { } at && at < end ? end - at : TimeSpan.Zero);

    private static bool HasDirected(ReadOnlySpan<DayPunch> punches)
    {
        foreach (var punch in punches)
        {
            if (punch.Direction != PunchDirection.Unknown)
                return true;
        }

        return false;
    }
}

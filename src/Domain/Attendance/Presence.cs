namespace EPerformance.Domain.Attendance;

/// <summary>Where somebody is in the middle of a working day, as far as punches tell.</summary>
public enum Presence
{
    /// <summary>No working day.</summary>
    Free,

    /// <summary>Covered by an approved absence.</summary>
    Excused,

    /// <summary>No punch so far.</summary>
    NotYet,

    /// <summary>The latest punch is an arrival.</summary>
    Present,

    /// <summary>The latest punch is a departure.</summary>
    Left,
}

public static class Presences
{
    /// <summary>A punch without direction is an arrival before the middle of the scheduled day, like everywhere.</summary>
    /// <param name="day">What is known of it so far; <c>null</c> on a free day.</param>
    public static Presence Of(DayRecord? day)
    {
        if (day is null)
            return Presence.Free;
        if (day.State == DayState.Excused)
            return Presence.Excused;
        if (day.Punches.InOrder() is not [.., var latest])
            return Presence.NotYet;
        var arrived = latest.Direction == PunchDirection.In || (latest.Direction == PunchDirection.Unknown && latest.At < day.Hours.Middle);
        return arrived ? Presence.Present : Presence.Left;
    }
}

namespace EPerformance.Domain.Attendance;

/// <summary>What a recorded punch says about itself. Some machines do not know the direction.</summary>
public enum PunchDirection : byte
{
    Unknown,
    In,
    Out,
}

/// <summary>Where a punch came from.</summary>
public enum PunchSource
{
    Mobile,
    Machine,
    Kiosk,

    /// <summary>Entered by hand with a document.</summary>
    Manual,
}

/// <summary>A punch of one working day, on the wall clock of the place of work.</summary>
/// <param name="At">Time since the midnight at which the working day's civil date began.</param>
public readonly record struct DayPunch(TimeSpan At, PunchDirection Direction);

namespace EPerformance.Application.Attendance;

/// <summary>When days are closed.</summary>
public sealed record CloseDayPolicy
{
    /// <summary>Wall clock of each zone on the day after: from this instant (inclusive) the day is closed, until then it is provisional.</summary>
    public TimeOnly ClosesAt { get; init; } = new(12, 0);

    /// <summary>
    /// Read a closed day again when facts of it came afterwards or the organisation was imported anew, as long as its period is open. Then what is
    /// imported has to hold everything of the open periods: an absence that an import leaves out is no absence any more.
    /// </summary>
    public bool ReadLateFacts { get; init; } = true;

    /// <summary>How many days back missed days are looked for, so that one punch with a wrong year does not close a century.</summary>
    public int DaysBack { get; init; } = 400;
}

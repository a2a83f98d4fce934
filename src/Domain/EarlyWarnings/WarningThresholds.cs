namespace EPerformance.Domain.EarlyWarnings;

/// <summary>
/// From where on the personnel office is warned. The defaults are ours, no law's: an honest month gives nothing (the look-alikes among the tests), the doctor who came at
/// nine and left at twelve does. An agency sets its own; every answer shows those in force.
/// </summary>
public sealed record WarningThresholds
{
    public static WarningThresholds Default { get; } = new();

    /// <summary>Days attended, at least, before anything is said of somebody. 1 to 31.</summary>
    public int LeastDays { get; init; } = 5;

    /// <summary>Minutes, at least, by which the days with check-in and check-out were short on average. 1 to 600.</summary>
    public int ShortMinutesADay { get; init; } = 60;

    /// <summary>Thousandths, below: verified minutes of what the unit's median would be for the days attended. 1 to 1,000.</summary>
    public int OutputShare { get; init; } = 250;

    /// <summary>Lines, at least, that a superior leaves undecided. 1 to 10,000.</summary>
    public int PendingLines { get; init; } = 10;

    /// <summary>Thousandths, at least, of the lines of those below. 1 to 1,000.</summary>
    public int PendingShare { get; init; } = 500;

    /// <summary>People, at least, of a unit or a class before anybody is compared with their median. 2 to 1,000.</summary>
    public int LeastPeers { get; init; } = 5;

    /// <summary>Thousandths of the base, at least, between the own share and the class's median. 1 to 1,000.</summary>
    public int PayGap { get; init; } = 300;

    /// <summary>Thousandths, at least, of the working days without leave before pay is compared: what leave costs is the policy's. 1 to 1,000.</summary>
    public int WorkedShare { get; init; } = 800;

    /// <summary>Calendar days, fewer of which in the post leave somebody out of comparisons of work and pay. 0 to 366.</summary>
    public int NewDays { get; init; } = 60;

    public bool IsUsable =>
        LeastDays is >= 1 and <= 31
        && ShortMinutesADay is >= 1 and <= 600
        && OutputShare is >= 1 and <= 1000
        && PendingLines is >= 1 and <= 10_000
        && PendingShare is >= 1 and <= 1000
        && LeastPeers is >= 2 and <= 1000
        && PayGap is >= 1 and <= 1000
        && WorkedShare is >= 1 and <= 1000
        && NewDays is >= 0 and <= 366;
}

using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>A person's working day as the close read it, with the punches that it was read from.</summary>
/// <param name="Punches">Of that civil day, in order of time and event id.</param>
public sealed record ClosedDay(Nip Nip, AgencyZone Zone, string UnitCode, DayRecord Record, IReadOnlyList<PunchRecord> Punches)
{
    /// <summary>Punches that were read but are too many to be kept with the day; then none are. Rules that look at all punches cannot judge it.</summary>
    public int PunchesLeftOut { get; init; }
}

/// <summary>The close of a civil day in a zone.</summary>
/// <param name="At">When it was begun.</param>
/// <param name="IsComplete">False while it runs and after it was interrupted: it has to be done again.</param>
public sealed record DayClose(AgencyZone Zone, DateOnly Date, DateTimeOffset At, bool IsComplete)
{
    /// <summary>Version of the organisation that it was read with; a newer one may read the day differently.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>Number of the last change that administrators had made in their units; what was set up since may read the day differently.</summary>
    public int Setup { get; init; }

    /// <summary>Names the newest mark that facts of the day came after its close; <c>null</c> when there is none, and where marks were not asked for.</summary>
    public string? LateMark { get; init; }
}

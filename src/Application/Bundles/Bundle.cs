using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;

namespace EPerformance.Application.Bundles;

/// <summary>A month bundle without problems: everything needed to work out a month.</summary>
/// <param name="People">In order of NIP.</param>
/// <param name="Absences">For each person, by the same index.</param>
/// <param name="Facts">By file name.</param>
/// <param name="HasCalendar">Whether the bundle says anything about holidays.</param>
public sealed record Bundle(
    UnitTree Units,
    WorkCalendar Calendar,
    IReadOnlyList<Person> People,
    PunchLog Punches,
    IReadOnlyList<IReadOnlyList<Absence>> Absences,
    IReadOnlyDictionary<string, FactTable> Facts,
    bool HasCalendar)
{
    /// <summary>The work patterns that units may name, in order of id.</summary>
    public IReadOnlyList<WorkPattern> Patterns { get; init; } = [];

    /// <summary>The rows that <see cref="Calendar"/> was made of.</summary>
    public IReadOnlyList<CalendarEntry> CalendarEntries { get; init; } = [];

    /// <summary>Other patterns for some time.</summary>
    public IReadOnlyList<PatternAssignment> Schedules { get; init; } = [];

    /// <summary>Acting officials and delegations.</summary>
    public IReadOnlyList<StandIn> StandIns { get; init; } = [];

    /// <summary>Places of work.</summary>
    public IReadOnlyList<Location> Locations { get; init; } = [];
}

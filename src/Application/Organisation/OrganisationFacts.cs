using EPerformance.Application.Bundles;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Organisation;

/// <summary>
/// Who works where under whom, when the agency works, who is away and who stands in: plain data, replaced as a whole by an import so that
/// nobody ever sees half of one.
/// </summary>
public sealed record OrganisationFacts(
    IReadOnlyList<Unit> Units,
    IReadOnlyList<PatternFacts> Patterns,
    IReadOnlyList<CalendarEntry> Calendar,
    IReadOnlyList<Person> People,
    IReadOnlyList<PersonAbsence> Absences,
    IReadOnlyList<StandIn> StandIns)
{
    /// <summary>Places of work; empty when the agency does not check where people are.</summary>
    public IReadOnlyList<Location> Locations { get; init; } = [];

    /// <summary>Other patterns for some time, of units and people.</summary>
    public IReadOnlyList<PatternAssignment> Schedules { get; init; } = [];

    /// <summary>Imported facts that only some policies need, such as ratings, sanctions and modifiers; only tables that were given.</summary>
    public IReadOnlyList<FactTable> FactTables { get; init; } = [];
}

/// <summary>A work pattern as rows.</summary>
public sealed record PatternFacts(string Id, IReadOnlyList<PatternHours> Hours);

public sealed record PatternHours(Season Season, DayOfWeek Weekday, DayHours Hours);

public sealed record PersonAbsence(Nip Nip, Absence Absence);

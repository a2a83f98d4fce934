using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Attendance;

/// <summary>The part of a month that one assignment covers, with its working days in order.</summary>
/// <param name="MonthWorkdays">Working days of the whole month as the assignment's unit sees them: the denominator of its share.</param>
public sealed record AssignmentMonth(Assignment Assignment, int MonthWorkdays, IReadOnlyList<DayRecord> Days)
{
    /// <summary>The numerator of the share: working days that fall inside the assignment.</summary>
    public int Workdays { get; init; } = Days.Count;

    /// <summary>The days of the assignment that the facts are about, both ends inclusive: those inside the month.</summary>
    public DateRange Span { get; init; } = Assignment.Days;

    /// <summary>The same assignment and share, but only the facts of some days.</summary>
    public AssignmentMonth Within(DateRange days) => this with { Days = [.. Days.Where(day => days.Contains(day.Date))], Span = Span.Intersect(days) };
}

/// <summary>Everything about one person and month that an allowance can depend on.</summary>
/// <param name="Absences">
/// Those that touch the month, with their full length, and those before them since the first day of the year in which the earliest began.
/// </param>
public sealed record PersonMonth(
    Nip Nip,
    string Name,
    CivilMonth Month,
    IReadOnlyList<AssignmentMonth> Assignments,
    IReadOnlyList<Absence> Absences)
{
    private static readonly Dictionary<Absence, int> NoneBefore = [];

    /// <summary>What is known beside the days.</summary>
    public PersonFacts Facts { get; init; } = PersonFacts.None;

    /// <summary>First day of the earliest known assignment; <c>null</c> when only the month is known.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The days that are paid for, both ends inclusive: the month, or the quarter that ends with it.</summary>
    public DateRange Period { get; init; } = Month.Range;

    /// <summary>
    /// Working days of an absence before the period began; absences that begin within it are not in the list. For ladders that count
    /// working days from the first day of the leave.
    /// </summary>
    public IReadOnlyDictionary<Absence, int> WorkdaysBefore { get; init; } = NoneBefore;

    /// <summary>All working days in order, over all assignments.</summary>
    public IEnumerable<DayRecord> Days => Assignments.SelectMany(part => part.Days);
}

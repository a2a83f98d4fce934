using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Attendance;

/// <summary>The part of a month that one assignment covers, with its working days in order.</summary>
/// <param name="MonthWorkdays">Working days of the whole month as the assignment's unit sees them: the denominator of its share.</param>
public sealed record AssignmentMonth(Assignment Assignment, int MonthWorkdays, IReadOnlyList<DayRecord> Days)
{
    /// <summary>The numerator of the share: working days that fall inside the assignment.</summary>
    public int Workdays => Days.Count;
}

/// <summary>Everything about one person and month that an allowance can depend on.</summary>
/// <param name="Absences">
/// Those that touch the month, with their full length, and those before them since the first day of the month in which the earliest began.
/// </param>
public sealed record PersonMonth(
    Nip Nip,
    string Name,
    CivilMonth Month,
    IReadOnlyList<AssignmentMonth> Assignments,
    IReadOnlyList<Absence> Absences)
{
    /// <summary>All working days in order, over all assignments.</summary>
    public IEnumerable<DayRecord> Days => Assignments.SelectMany(part => part.Days);
}

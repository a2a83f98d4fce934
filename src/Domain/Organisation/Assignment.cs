using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Organisation;

/// <summary>One person's placement for a time: who moves has several, which never overlap.</summary>
/// <param name="Days">Both ends inclusive.</param>
/// <param name="JobClass"><i>Kelas jabatan</i> 1–17; <c>null</c> for those without one.</param>
/// <param name="SupervisorNip">The direct superior (<i>atasan langsung</i>); <c>null</c> for the head.</param>
public sealed record Assignment(
    DateRange Days,
    EmploymentType EmploymentType,
    string UnitCode,
    string Position,
    int? JobClass,
    Nip? SupervisorNip);

/// <summary>A person with all known assignments, in order of time.</summary>
public sealed record Person(Nip Nip, string Name, IReadOnlyList<Assignment> Assignments)
{
    /// <summary>The assignment in force on a day, or <c>null</c>.</summary>
    public Assignment? AssignmentOn(DateOnly date) => Assignments.FirstOrDefault(assignment => assignment.Days.Contains(date));

    /// <summary>The assignment in force on a day, else the last one before it, else the first one after it; <c>null</c> only without any.</summary>
    public Assignment? AssignmentNearest(DateOnly date) =>
        AssignmentOn(date)
        ?? Assignments.LastOrDefault(assignment => assignment.Days.To < date)
        ?? Assignments.FirstOrDefault();
}

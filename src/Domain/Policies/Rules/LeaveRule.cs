using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>
/// What approved absence of some kinds costs. The length of the whole absence in calendar days, month ends crossed, chooses the step;
/// its pay applies to each working day of the absence: the day's share of the base × (100 % − pay).
/// </summary>
/// <param name="Reasons">Codes it is meant for; empty for any reason. A rule with a fitting reason goes before one without.</param>
/// <param name="Steps">Ascending by <see cref="LeaveStep.UpToDays"/>.</param>
/// <param name="TimesPerMonth">How many absences that begin in one month the rule covers; <c>null</c> for any number.</param>
public sealed record LeaveRule(
    string Code,
    Text Name,
    PayBase Base,
    LegalSource Source,
    IReadOnlyList<AbsenceKind> Kinds,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<LeaveStep> Steps,
    int? TimesPerMonth) : PolicyRule(Code, Name, Base, Source)
{
    public bool CoversKind(AbsenceKind kind) => Kinds.Contains(kind);

    public bool CoversReason(string reason) => Reasons.Contains(reason, StringComparer.Ordinal);

    /// <summary>The step of an absence, or <c>null</c> when the rule has none for that length.</summary>
    public LeaveStep? StepFor(Absence absence)
    {
        foreach (var step in Steps)
        {
            if (step.UpToDays is not { } limit || absence.Days.Days <= limit)
                return step;
        }

        return null;
    }
}

/// <summary>Pay during an absence up to a length.</summary>
/// <param name="UpToDays">Calendar days, inclusive; <c>null</c> for any length.</param>
/// <param name="Pay">Share of the day's pay that remains.</param>
public sealed record LeaveStep(int? UpToDays, Rate Pay);

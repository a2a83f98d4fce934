using EPerformance.Domain.Policies;

namespace EPerformance.Domain.Discipline;

/// <summary>How grave a disciplinary sanction is (<i>ringan, sedang, berat</i>).</summary>
public enum SanctionLevel
{
    Light,
    Medium,
    Heavy,
}

/// <summary>What unexcused absence can lead to.</summary>
/// <param name="From">Working days without valid reason, cumulative within a calendar year, inclusive.</param>
/// <param name="To">Inclusive; <c>null</c> for no end.</param>
/// <param name="Sanction">Word of the kind in lists of sanctions, such as <c>TUKIN_25_6</c>.</param>
/// <param name="Months">How long it lasts; <c>null</c> when it is not for a time.</param>
public sealed record AbsenceStep(int From, int? To, SanctionLevel Level, string Sanction, int? Months);

/// <summary>
/// The ladder from unexcused working days to sanctions (PP 94/2021 arts. 9 to 11). It says what the law provides for; summons, examination and
/// decree are acts of people, and nothing here imposes anything.
/// </summary>
/// <param name="Steps">Ascending without gaps; the last is open.</param>
/// <param name="ConsecutiveDays">Unexcused working days in a row, across month ends, that lead to <paramref name="ConsecutiveSanction"/> by themselves.</param>
public sealed record AbsenceLadder(
    string Id, LegalSource Source, DateOnly EffectiveFrom, IReadOnlyList<AbsenceStep> Steps, int ConsecutiveDays, string ConsecutiveSanction)
{
    /// <summary>The step that a number of days has reached; <c>null</c> below the first.</summary>
    public AbsenceStep? StepOf(int days) => Steps.LastOrDefault(step => step.From <= days);
}

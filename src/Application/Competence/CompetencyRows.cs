using EPerformance.Application.Access;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Competence;

/// <summary>What a row of the map may say, entered or imported.</summary>
internal static class CompetencyRows
{
    private const int MostCode = 40, MostName = 200, MostSource = 200;

    public static Violation? Refusal(RequiredCompetency one) =>
        LineRules.IsText(one.Position, MostName) && IsCode(one.Competency) && LineRules.IsText(one.Name, MostName) && IsLevel(one.Level) && !one.Days.IsEmpty ? null : CompetenceViolations.MapUnusable;

    /// <param name="by">Nobody records the own assessment.</param>
    /// <param name="today">Nobody is assessed in times to come.</param>
    public static Violation? Refusal(CompetencyAssessment one, Caller by, DateOnly today)
    {
        if (one.Person == by.Nip)
            return CompetenceViolations.OwnAssessment;
        return IsCode(one.Competency) && LineRules.IsText(one.Source, MostSource) && IsLevel(one.Level) && one.On <= today && one.ValidUntil >= one.On ? null : CompetenceViolations.MapUnusable;
    }

    private static bool IsCode(string code) => LineRules.IsText(code, MostCode) && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '/');

    private static bool IsLevel(int level) => level is >= RequiredCompetency.LowestLevel and <= RequiredCompetency.HighestLevel;
}

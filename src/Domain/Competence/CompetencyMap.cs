using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Competence;

/// <summary>Source: PermenPANRB 38/2017 (competency standards).</summary>
public enum CompetencyKind
{
    Managerial,
    SocioCultural,
    Technical,
}

/// <summary>What a post asks for, for a time.</summary>
/// <param name="Position">The post as assignments name it.</param>
/// <param name="Competency">Code.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="Days">Both ends inclusive.</param>
public sealed record RequiredCompetency(string Position, string Competency, string Name, CompetencyKind Kind, int Level, DateRange Days)
{
    public const int LowestLevel = 1, HighestLevel = 5;
}

/// <summary>What somebody has shown.</summary>
/// <param name="Level">1 to 5.</param>
/// <param name="Source">Who assessed, and how: an assessment centre, a test, a certificate.</param>
/// <param name="ValidUntil">Inclusive; after it the person counts as not assessed.</param>
public sealed record CompetencyAssessment(Nip Person, string Competency, int Level, string Source, DateOnly On, DateOnly ValidUntil)
{
    public bool IsValidOn(DateOnly day) => On <= day && day <= ValidUntil;
}

public enum CompetencyStanding
{
    Met,
    Gap,

    /// <summary>Nobody has assessed it: not known, and never the same as nothing shown.</summary>
    NotAssessed,

    /// <summary>It was assessed once, and the time of that is over: not known any more.</summary>
    Expired,
}

/// <summary>One competency of the post beside what the person has shown.</summary>
/// <param name="Assessment">The latest that is valid on the day; without one the latest that was, with <see cref="CompetencyStanding.Expired"/>.</param>
/// <param name="Gap">Required less shown: positive for what is lacking, negative for what is more; <c>null</c> where it is not known.</param>
public sealed record CompetencyLine(RequiredCompetency Required, CompetencyAssessment? Assessment, int? Gap)
{
    public CompetencyStanding Standing => (Gap, Assessment) switch
    {
        ( > 0, _) => CompetencyStanding.Gap,
        (not null, _) => CompetencyStanding.Met,
        (null, not null) => CompetencyStanding.Expired,
        _ => CompetencyStanding.NotAssessed,
    };
}

/// <summary>The competencies of a post against those of a person on a day (<i>peta kompetensi</i>). Source: PermenPANRB 38/2017; UU 20/2023 art. 49.</summary>
public static class CompetencyMap
{
    /// <summary>By kind and code. Of two requirements that hold on the day the one that began later counts.</summary>
    public static IReadOnlyList<CompetencyLine> On(DateOnly day, IEnumerable<RequiredCompetency> required, IEnumerable<CompetencyAssessment> assessments)
    {
        var shown = assessments.Where(one => one.On <= day).ToLookup(one => one.Competency, StringComparer.Ordinal);
        return [
            .. required.Where(one => one.Days.Contains(day))
                .GroupBy(one => one.Competency, StringComparer.Ordinal)
                .Select(group => group.MaxBy(one => one.Days.From)!)
                .OrderBy(one => one.Kind).ThenBy(one => one.Competency, StringComparer.Ordinal)
                .Select(one => Line(one, shown[one.Competency], day)),
        ];
    }

    private static CompetencyLine Line(RequiredCompetency required, IEnumerable<CompetencyAssessment> assessments, DateOnly day)
    {
        var latestFirst = assessments.OrderByDescending(one => one.On).ThenByDescending(one => one.Source, StringComparer.Ordinal).ToList();
        return latestFirst.FirstOrDefault(one => one.IsValidOn(day)) is { } valid
            ? new CompetencyLine(required, valid, required.Level - valid.Level)
            : new CompetencyLine(required, latestFirst.FirstOrDefault(), null);
    }
}

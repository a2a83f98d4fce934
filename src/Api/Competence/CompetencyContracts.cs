using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Competence;

/// <param name="Position">The post as assignments name it.</param>
/// <param name="Competency">Code: letters, digits, <c>. - _ /</c>, 40 at most.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="To">Last day, inclusive; left out for what does not end.</param>
public sealed record RequiredCompetencyBody(string Position, string Competency, string Name, CompetencyKind Kind, int Level, DateOnly From, DateOnly? To = null)
{
    internal RequiredCompetency Row => new(Position.Trim(), Competency.Trim(), Name.Trim(), Kind, Level, new DateRange(From, To ?? DateOnly.MaxValue));

    internal static RequiredCompetencyBody Of(RequiredCompetency one) => new(one.Position, one.Competency, one.Name, one.Kind, one.Level, one.Days.From, one.Days.To == DateOnly.MaxValue ? null : one.Days.To);
}

/// <param name="Level">1 to 5.</param>
/// <param name="Source">Who assessed, and how; 1 to 200 characters.</param>
/// <param name="On">Not after today.</param>
/// <param name="ValidUntil">Inclusive.</param>
public sealed record CompetencyAssessmentBody(Nip Nip, string Competency, int Level, string Source, DateOnly On, DateOnly ValidUntil)
{
    internal CompetencyAssessment Row => new(Nip, Competency.Trim(), Level, Source.Trim(), On, ValidUntil);
}

/// <param name="Csv">The file's text, heading included.</param>
public sealed record CompetencyFileBody(string Csv);

public sealed record CompetencyImportAnswer(int Rows);

public sealed record RequiredCompetenciesAnswer(IReadOnlyList<RequiredCompetencyBody> Items);

/// <param name="Position">The own post of the day, or the one that was asked about.</param>
/// <param name="NotKnown">Competencies that nobody has assessed, or whose assessment is over: they are no gap and no zero.</param>
public sealed record CompetencyMapAnswer(Nip Nip, string? Name, string Position, DateOnly On, int Met, int Gaps, int NotKnown, IReadOnlyList<CompetencyLineAnswer> Items);

/// <param name="Shown">Level of the assessment that counts; null where it is not known.</param>
/// <param name="Gap">Required less shown; null where it is not known.</param>
/// <param name="Source">Of the assessment that counts, or of the last one whose time is over.</param>
public sealed record CompetencyLineAnswer(
    string Competency, string Name, CompetencyKind Kind, int Required, int? Shown, int? Gap, CompetencyStanding Standing, string? Source, DateOnly? AssessedOn, DateOnly? ValidUntil);

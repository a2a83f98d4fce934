using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Api.Competence;

/// <param name="Title">1 to 200 characters.</param>
/// <param name="Goal">What is to be better afterwards, 1 to 1,000 characters.</param>
/// <param name="DueOn">By when, inclusive; today or later.</param>
/// <param name="Competency">Code of the one that it is to raise.</param>
public sealed record DevelopmentContentBody(DevelopmentKind Kind, string Title, string Goal, DateOnly DueOn, string? Competency = null)
{
    internal DevelopmentContent Content => new(Kind, Title.Trim(), Goal.Trim(), string.IsNullOrWhiteSpace(Competency) ? null : Competency.Trim(), DueOn);

    internal static DevelopmentContentBody Of(DevelopmentContent content) => new(content.Kind, content.Title, content.Goal, content.DueOn, content.Competency);
}

/// <param name="Reason">1 to 1,000 characters.</param>
public sealed record DevelopmentBody(DevelopmentContentBody Content, string Reason);

/// <param name="Changed">What is approved instead of what was proposed; then a reason is obligatory.</param>
public sealed record DevelopmentApprovalBody(DevelopmentContentBody? Changed = null, string Reason = "");

public sealed record DevelopmentReasonBody(string Reason);

/// <param name="Evidence">1 to 10 https links or uploaded files.</param>
/// <param name="Hours">Lesson hours (jam pelajaran), 0 to 2,000.</param>
public sealed record DevelopmentReportBody(string Text, IReadOnlyList<string> Evidence, int Hours = 0);

/// <param name="HoursDone">Lesson hours of what was confirmed.</param>
/// <param name="HoursOfYear">To which every civil servant has a right, at least.</param>
public sealed record DevelopmentListAnswer(IReadOnlyList<DevelopmentProposalAnswer> Items, int? HoursDone = null, int? HoursOfYear = null);

/// <param name="By">Who proposed; null for the engine.</param>
/// <param name="Returned">Why a report was given back.</param>
public sealed record DevelopmentProposalAnswer(
    Nip Nip,
    int Year,
    int Number,
    int Version,
    DevelopmentStatus Status,
    DevelopmentOrigin Origin,
    Nip? By,
    DevelopmentContentBody Content,
    IReadOnlyList<DevelopmentFactAnswer> Reasons,
    DevelopmentRulingAnswer? Answer,
    DevelopmentReportAnswer? Report,
    string? Returned);

public enum DevelopmentFactKind
{
    ResultBelow,
    BehaviourBelow,
    CompetencyGap,
    Stated,
}

/// <summary>A reason: of the further members those of its kind.</summary>
/// <param name="Period">Of the evaluation.</param>
/// <param name="Text">The result as planned, or the words of who proposed.</param>
public sealed record DevelopmentFactAnswer(
    DevelopmentFactKind Kind, string? Period = null, int? Plan = null, string? Result = null, string? Text = null, CoreValue? Value = null, string? Competency = null, int? Required = null, int? Shown = null,
    DateOnly? AssessedOn = null);

public sealed record DevelopmentRulingAnswer(bool Approved, string Reason, Nip By, DateTimeOffset At);

public sealed record DevelopmentReportAnswer(string Text, IReadOnlyList<string> Evidence, int Hours, DateTimeOffset At);

/// <param name="By">Null for the engine.</param>
/// <param name="Event"><c>proposed</c>, <c>approved</c>, <c>declined</c>, <c>finished</c>, <c>confirmed</c> or <c>returned</c>.</param>
public sealed record DevelopmentChangeAnswer(int Version, DateTimeOffset At, Nip? By, string Event);

[JsonSerializable(typeof(RequiredCompetencyBody))]
[JsonSerializable(typeof(CompetencyAssessmentBody))]
[JsonSerializable(typeof(CompetencyFileBody))]
[JsonSerializable(typeof(CompetencyImportAnswer))]
[JsonSerializable(typeof(RequiredCompetenciesAnswer))]
[JsonSerializable(typeof(CompetencyMapAnswer))]
[JsonSerializable(typeof(DevelopmentBody))]
[JsonSerializable(typeof(DevelopmentApprovalBody))]
[JsonSerializable(typeof(DevelopmentReasonBody))]
[JsonSerializable(typeof(DevelopmentReportBody))]
[JsonSerializable(typeof(DevelopmentListAnswer))]
[JsonSerializable(typeof(DevelopmentProposalAnswer))]
[JsonSerializable(typeof(Page<DevelopmentChangeAnswer>))]
internal sealed partial class CompetenceJson : JsonSerializerContext;

using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Application.Commendations;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Commendations;

/// <param name="Title">1 to 200 characters.</param>
/// <param name="Grounds">1 to 1,000 characters.</param>
/// <param name="Predicates">Evaluations whose predicate is evidence: a year, a month or a quarter.</param>
/// <param name="Cards">Periods whose report card is evidence.</param>
/// <param name="Documents">Outside of this system, 1 to 200 characters each.</param>
public sealed record CommendationBody(
    CommendationKind Kind, string Title, string Grounds, IReadOnlyList<string>? Predicates = null, IReadOnlyList<string>? Cards = null, IReadOnlyList<string>? Documents = null)
{
    /// <summary><c>null</c> when a period is none.</summary>
    internal NamedEvidence? Evidence
    {
        get
        {
            var predicates = (Predicates ?? []).Select(text => AppraisalPeriod.TryParse(text, out var period) ? period : (AppraisalPeriod?)null).ToList();
            var cards = (Cards ?? []).Select(text => PayPeriod.TryParse(text, out var period) ? period : (PayPeriod?)null).ToList();
            return predicates.Contains(null) || cards.Contains(null)
                ? null
                : new NamedEvidence([.. predicates.Select(one => one!.Value)], [.. cards.Select(one => one!.Value)], [.. (Documents ?? []).Select(name => name.Trim())]);
        }
    }
}

/// <param name="Document">The decree, 1 to 200 characters.</param>
public sealed record CommendationGrantBody(string Document, string Reason = "");

public sealed record CommendationReasonBody(string Reason);

public sealed record CommendationListAnswer(IReadOnlyList<CommendationAnswer> Items);

public sealed record CommendationAnswer(
    Nip Nip,
    int Year,
    int Number,
    int Version,
    CommendationStatus Status,
    CommendationKind Kind,
    string Title,
    string Grounds,
    IReadOnlyList<CommendationEvidenceAnswer> Evidence,
    Nip By,
    DateTimeOffset At,
    CommendationRulingAnswer? Ruling);

/// <summary>A fact as it was when it was proposed: a predicate, figures of a report card, or a document.</summary>
/// <param name="Attendance">In thousandths.</param>
public sealed record CommendationEvidenceAnswer(string? Period = null, Predicate? Predicate = null, int? Attendance = null, long? LateMinutes = null, long? WorkMinutes = null, string? Document = null);

public sealed record CommendationRulingAnswer(bool Granted, string Document, string Reason, Nip By, DateTimeOffset At);

/// <param name="Event"><c>proposed</c>, <c>decided</c> or <c>withdrawn</c>.</param>
public sealed record CommendationChangeAnswer(int Version, DateTimeOffset At, Nip By, string Event);

[JsonSerializable(typeof(CommendationBody))]
[JsonSerializable(typeof(CommendationGrantBody))]
[JsonSerializable(typeof(CommendationReasonBody))]
[JsonSerializable(typeof(CommendationListAnswer))]
[JsonSerializable(typeof(CommendationAnswer))]
[JsonSerializable(typeof(Page<CommendationChangeAnswer>))]
internal sealed partial class CommendationJson : JsonSerializerContext;

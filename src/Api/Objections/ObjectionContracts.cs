using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Application.Objections;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Objections;

/// <summary>What the caller objects to.</summary>
/// <param name="Date">Of the line or of the attendance; of an appraisal or a class when the caller was told. Not used for an allowance.</param>
/// <param name="Line">Of a rejected or partly verified line: its id.</param>
/// <param name="Period">Of an allowance that is published for check (<c>2026-03</c>), or of an appraisal.</param>
/// <param name="In">Of attendance: when the caller came, on the wall clock of the place of work.</param>
/// <param name="Out">Of attendance: when the caller left.</param>
/// <param name="Document">Evidence by number or address.</param>
public sealed record ObjectionBody(
    ObjectionKind Kind, string Reason, DateOnly? Date = null, string? Line = null, string? Period = null, TimeOnly? In = null, TimeOnly? Out = null, string? Document = null)
{
    internal ObjectionMatter Matter => new(Kind, Date ?? new DateOnly(2000, 1, 1), Line, Period, In, Out, Document ?? "");
}

/// <summary>The decision, which is final.</summary>
/// <param name="Grounds">Obligatory.</param>
/// <param name="Quantity">Of a line that is accepted in part: what counts.</param>
/// <param name="Minutes">Of a line that is accepted in part: what counts.</param>
public sealed record ObjectionDecisionBody(ObjectionResult Result, string Grounds, decimal? Quantity = null, int? Minutes = null);

/// <param name="Note">What was done, and where it shows.</param>
public sealed record ObjectionDoneBody(string Note);

/// <summary>An objection and where it stands.</summary>
/// <param name="Month">Under which it is kept, with <paramref name="Id"/> its address.</param>
/// <param name="State"><c>filed</c>, <c>decided</c> or <c>withdrawn</c>.</param>
/// <param name="Status">The same in a sentence: who is waited for and until when.</param>
/// <param name="Version">Also the <c>ETag</c>.</param>
/// <param name="ContestedBy">Who took the contested decision; none of them decides.</param>
/// <param name="WaitsFor">Who may decide it now at the level that has it.</param>
/// <param name="DecidedBy">Null while it waits, and when silence accepted it.</param>
/// <param name="IsCarriedOut">Null while nothing was accepted.</param>
public sealed record ObjectionAnswer(
    Nip Owner,
    string? Name,
    string Month,
    string Id,
    ObjectionKind Kind,
    DateOnly Date,
    string? Line,
    string? Period,
    TimeOnly? In,
    TimeOnly? Out,
    string Document,
    string Reason,
    string State,
    Text Status,
    int Version,
    IReadOnlyList<Nip> ContestedBy,
    IReadOnlyList<Nip> WaitsFor,
    DateTimeOffset? WaitsUntil,
    ObjectionResult? Result,
    string? Grounds,
    Nip? DecidedBy,
    DateTimeOffset? DecidedAt,
    bool? IsCarriedOut,
    string? CarriedOutNote);

/// <summary>A person's objections about a year, in the order of months.</summary>
public sealed record ObjectionYearAnswer(Nip Nip, int Year, IReadOnlyList<ObjectionAnswer> Objections);

/// <param name="By">Null for the clock.</param>
/// <param name="Happened">Names of what happened, in order: <c>filed</c>, <c>moved</c>, <c>decided</c>, <c>acceptedBySilence</c>, <c>carriedOut</c> or <c>withdrawn</c>.</param>
public sealed record ObjectionChangeAnswer(int Version, DateTimeOffset At, Nip? By, string? Name, string? Reason, IReadOnlyList<string> Happened);

[JsonSerializable(typeof(ObjectionBody))]
[JsonSerializable(typeof(ObjectionDecisionBody))]
[JsonSerializable(typeof(ObjectionDoneBody))]
[JsonSerializable(typeof(ObjectionAnswer))]
[JsonSerializable(typeof(ObjectionYearAnswer))]
[JsonSerializable(typeof(Page<ObjectionChangeAnswer>))]
internal sealed partial class ObjectionJson : JsonSerializerContext;

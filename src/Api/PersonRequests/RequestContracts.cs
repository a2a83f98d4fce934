using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Api.PersonRequests;

/// <summary>What is asked for.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive; as <paramref name="From"/> when not given.</param>
/// <param name="Note">Why.</param>
/// <param name="Owner">Whom it concerns; the caller when not given.</param>
/// <param name="Persons">Whom a trip or training sends, 1 to 50; the owner alone when not given.</param>
/// <param name="Start">On the wall clock of the place of work: the forgotten punch, or the beginning of hours and overtime.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Reason">A code of the agency's policy.</param>
/// <param name="Document">Number or address of the letter.</param>
/// <param name="Location">Of a trip, training or work elsewhere: which of the agency's locations; its days are those of that location's zone.</param>
/// <param name="TimeZone">The same for a place that is none of the agency's: <c>Asia/Jakarta</c>, <c>Asia/Makassar</c> or <c>Asia/Jayapura</c>.</param>
public sealed record RequestBody(
    RequestKind Kind,
    DateOnly From,
    string Note,
    DateOnly? To = null,
    Nip? Owner = null,
    IReadOnlyList<Nip>? Persons = null,
    TimeOnly? Start = null,
    TimeOnly? End = null,
    PunchDirection? Direction = null,
    string? Reason = null,
    string? Document = null,
    string? Location = null,
    string? TimeZone = null)
{
    internal (RequestForm? Form, Violation? Refusal) Form(Nip owner, OrganisationView organisation)
    {
        DutyPlace? place = null;
        if (Location is not null || TimeZone is not null)
        {
            place = (Location, TimeZone) switch
            {
                ({ } code, null) => organisation.Location(code) is { } known ? new DutyPlace(known.Zone, known.Code) : null,
                (null, { } id) => AgencyZone.Find(id) is { } zone ? new DutyPlace(zone, null) : null,
                _ => null,
            };
            if (place is null)
                return (null, RequestViolations.PlaceUnknown);
        }

        var matter = new RequestMatter(Kind, new DateRange(From, To ?? From), Start, End, Direction, Reason ?? "", Document ?? "", Note.Trim()) { Place = place };
        return (new RequestForm(matter, Persons ?? [owner]), null);
    }
}

/// <param name="Persons">Empty for all that is open.</param>
public sealed record WithdrawRequestBody(IReadOnlyList<Nip> Persons);

/// <param name="Persons">Each of them once. Who is not named stays as he is.</param>
public sealed record DecideRequestBody(IReadOnlyList<PartDecisionBody> Persons);

/// <param name="Minutes">With <c>verifyPart</c> of overtime: what counts.</param>
/// <param name="Reason">Obligatory for everything but <c>verify</c>.</param>
public sealed record PartDecisionBody(Nip Nip, Verdict Verdict, int? Minutes = null, string? Reason = null);

public sealed record ReturnRequestBody(string Reason);

/// <param name="Persons">Empty for everybody for whom it was approved.</param>
public sealed record RevokeRequestBody(string Reason, IReadOnlyList<Nip> Persons);

/// <summary>A request and where it stands.</summary>
/// <param name="Month">Under which it is kept, with <paramref name="Id"/> its address.</param>
/// <param name="State"><c>submitted</c>, <c>withHr</c>, <c>returned</c>, <c>decided</c>, <c>autoVerified</c> or <c>withdrawn</c>.</param>
/// <param name="Status">The same in a sentence.</param>
/// <param name="Version">Also the <c>ETag</c>.</param>
/// <param name="Location">Where duty takes the people; null when it is none of the agency's locations, or was not said.</param>
/// <param name="TimeZone">In which the days of the duty are counted; null for that of the own unit.</param>
/// <param name="WaitsFor">Who may decide it now at the level that has it.</param>
public sealed record RequestAnswer(
    Nip Owner,
    string? Name,
    string Month,
    string Id,
    RequestKind Kind,
    DateOnly From,
    DateOnly To,
    TimeOnly? Start,
    TimeOnly? End,
    PunchDirection? Direction,
    string Reason,
    string Document,
    string Note,
    string? Location,
    string? TimeZone,
    string State,
    Text Status,
    int Version,
    int Revision,
    IReadOnlyList<Nip> WaitsFor,
    DateTimeOffset? WaitsUntil,
    IReadOnlyList<PartAnswer> Persons);

/// <summary>The outcome for one person.</summary>
/// <param name="Minutes">Of overtime and hours: what counts so far.</param>
/// <param name="DecidedBy">Null while it waits, and when a deadline decided.</param>
public sealed record PartAnswer(Nip Nip, string? Name, PartStatus Status, int Minutes, string? Reason, Nip? DecidedBy, DateTimeOffset? DecidedAt);

/// <summary>What a person asked for, or was named in, that touches the year, in the order of days.</summary>
public sealed record RequestYearAnswer(Nip Nip, int Year, IReadOnlyList<RequestItemAnswer> Requests);

/// <param name="Status">For this person.</param>
public sealed record RequestItemAnswer(
    Nip Owner, string Month, string Id, RequestKind Kind, DateOnly From, DateOnly To, TimeOnly? Start, TimeOnly? End, string Document, string? Location, string? TimeZone, PartStatus Status, int Minutes, int Version);

/// <summary>Annual leave of a year, in working days.</summary>
/// <param name="Own">The year's own right.</param>
/// <param name="Carried">From earlier years.</param>
/// <param name="Waiting">Asked for and not decided.</param>
public sealed record LeaveAnswer(Nip Nip, int Year, int Own, int Carried, int Taken, int Waiting, int Left);

/// <summary>One change.</summary>
/// <param name="By">Null for the clock.</param>
/// <param name="Happened">Names of what happened, in order: <c>proposed</c>, <c>revised</c>, <c>revoked</c>, or a step of the approval such as <c>linesDecided</c> or <c>escalated</c>.</param>
public sealed record RequestChangeAnswer(int Version, DateTimeOffset At, Nip? By, string? Name, string? Reason, IReadOnlyList<string> Happened);

[JsonSerializable(typeof(RequestBody))]
[JsonSerializable(typeof(WithdrawRequestBody))]
[JsonSerializable(typeof(DecideRequestBody))]
[JsonSerializable(typeof(ReturnRequestBody))]
[JsonSerializable(typeof(RevokeRequestBody))]
[JsonSerializable(typeof(RequestAnswer))]
[JsonSerializable(typeof(RequestYearAnswer))]
[JsonSerializable(typeof(LeaveAnswer))]
[JsonSerializable(typeof(Page<RequestChangeAnswer>))]
internal sealed partial class RequestJson : JsonSerializerContext;

using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Activities;

/// <summary>A day's activities and where they stand.</summary>
/// <param name="State"><c>draft</c>, <c>submitted</c>, <c>withHr</c>, <c>returned</c>, <c>decided</c>, <c>autoVerified</c> or <c>withdrawn</c>.</param>
/// <param name="Status">The same in a sentence: who is waited for, and until when on the clock of the place of work.</param>
/// <param name="Version">Also the <c>ETag</c>.</param>
/// <param name="Revision">How often it was sent again after a return.</param>
/// <param name="WaitsFor">Who may decide it now at the level that has it; empty with the personnel office and when nobody is waited for.</param>
/// <param name="WaitsUntil">Null without a deadline.</param>
public sealed record SubmissionAnswer(
    Nip Nip,
    string? Name,
    DateOnly Date,
    string Unit,
    string State,
    Text Status,
    int Version,
    int Revision,
    IReadOnlyList<Nip> WaitsFor,
    DateTimeOffset? WaitsUntil,
    int ClaimedMinutes,
    int VerifiedMinutes,
    IReadOnlyList<LineAnswer> Lines);

/// <param name="Verified">What counts of it so far.</param>
/// <param name="FiledBy">The owner, or who entered it for the owner.</param>
/// <param name="EnteredAt">When it was first entered, as a draft or sent; null where that was not kept.</param>
/// <param name="DecidedBy">Null while it waits, and when a deadline decided.</param>
/// <param name="Activity">What was done; null in the answer to a change, whose sender knows it.</param>
public sealed record LineAnswer(
    string Id,
    decimal Quantity,
    int Minutes,
    LineStatus Status,
    VerifiedAnswer Verified,
    string? Reason,
    Nip FiledBy,
    DateTimeOffset? EnteredAt,
    Nip? DecidedBy,
    DateTimeOffset? DecidedAt,
    ActivityAnswer? Activity);

public sealed record VerifiedAnswer(decimal Quantity, int Minutes);

/// <param name="LateReason">Why it was entered after the window of its day; null of what was in time.</param>
public sealed record ActivityAnswer(string ActivityCode, string Description, TimeOnly? Start, TimeOnly? End, string? Evidence, string? Note, string? WorkOrder, string? LateReason);

/// <summary>A month, in the order of days, without lines.</summary>
public sealed record ActivityMonthAnswer(Nip Nip, string Month, IReadOnlyList<ActivityDayAnswer> Days);

/// <param name="Lines">Without those that were taken back.</param>
/// <param name="Pending">Of them, those that wait for a verifier.</param>
public sealed record ActivityDayAnswer(
    DateOnly Date, string State, Text Status, int Version, DateTimeOffset? WaitsUntil, int Lines, int Pending, int ClaimedMinutes, int VerifiedMinutes);

/// <summary>One change.</summary>
/// <param name="By">Null for the clock.</param>
public sealed record ChangeAnswer(int Version, DateTimeOffset At, Nip? By, string? Name, string? Reason, IReadOnlyList<HappenedAnswer> Happened);

/// <param name="Event"><c>drafted</c>, <c>linesRemoved</c>, <c>submitted</c>, <c>linesJoined</c>, <c>resubmitted</c>, <c>linesWithdrawn</c>, <c>linesDecided</c>,
/// <c>redressed</c>, <c>reminded</c>, <c>escalated</c>, <c>escalatedToHr</c>, <c>autoVerified</c> or <c>rerouted</c>.</param>
/// <param name="Lines">Which lines; empty for all, or when no line is concerned.</param>
/// <param name="Person">Who was reminded, let the deadline pass, or has it now.</param>
public sealed record HappenedAnswer(string Event, IReadOnlyList<HappenedLine> Lines, Nip? Person);

/// <param name="Status">What became of it; null when it was entered or taken out.</param>
public sealed record HappenedLine(string Id, decimal? Quantity, int? Minutes, LineStatus? Status, string? Reason);

/// <summary>In the order of the request.</summary>
public sealed record DecisionsAnswer(IReadOnlyList<ItemAnswer> Items);

/// <param name="Status">As the answer would have had alone: 200 or that of the refusal.</param>
/// <param name="Code">Null when it was done.</param>
/// <param name="State">Null when it was refused, as is <paramref name="Version"/>.</param>
public sealed record ItemAnswer(Nip Nip, DateOnly Date, int Status, string? Code, Text? Messages, string? State, int? Version);

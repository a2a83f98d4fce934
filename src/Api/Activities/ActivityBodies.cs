using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Activities;

/// <param name="Lines">At most 50. A line with the id of one in the draft replaces it.</param>
public sealed record LinesBody(IReadOnlyList<LineBody> Lines);

/// <summary>One activity.</summary>
/// <param name="Id">Chosen by the client, unique on that day: 1 to 64 letters, digits and <c>. _ -</c>.</param>
/// <param name="ActivityCode">From the agency's list.</param>
/// <param name="Quantity">0 to 1,000,000 with at most four decimals.</param>
/// <param name="Minutes">0 to 1,440.</param>
/// <param name="Start">On the wall clock of the place of work; with <paramref name="End"/> or not at all.</param>
/// <param name="Evidence">An https address, or a file that was uploaded: <c>evidence:…</c> as <c>upload-evidence</c> answered.</param>
/// <param name="WorkOrder">Id of the work order that it was done for.</param>
/// <param name="LateReason">Why it is entered after the window; not kept of what is in time.</param>
public sealed record LineBody(
    string Id,
    string ActivityCode,
    decimal Quantity,
    int Minutes,
    string Description,
    TimeOnly? Start = null,
    TimeOnly? End = null,
    string? Evidence = null,
    string? Note = null,
    string? WorkOrder = null,
    string? LateReason = null)
{
    internal ActivityLine Line => new(Id, ActivityCode, Quantity, Minutes, Start, End, Description, Evidence, Note) { WorkOrder = WorkOrder, LateReason = LateReason };
}

/// <param name="Lines">Ids; empty for everything that is open.</param>
public sealed record WithdrawBody(IReadOnlyList<string> Lines);

public sealed record ReturnBody(string Reason);

/// <param name="Lines">Each of them once. What is not named stays as it is.</param>
public sealed record DecisionBody(IReadOnlyList<LineDecisionBody> Lines);

/// <param name="Quantity">With <c>verifyPart</c>: what counts; as claimed when not given.</param>
/// <param name="Minutes">With <c>verifyPart</c>: what counts; as claimed when not given.</param>
/// <param name="Reason">Obligatory for everything but <c>verify</c>.</param>
public sealed record LineDecisionBody(string Line, Verdict Verdict, decimal? Quantity = null, int? Minutes = null, string? Reason = null)
{
    internal LineDecision Decision => new(Line, Verdict, Quantity, Minutes, Reason);
}

/// <param name="Items">1 to 100 submissions, each once.</param>
public sealed record DecisionsBody(IReadOnlyList<ItemBody> Items);

/// <summary>One submission: line by line, or one verdict on everything that waits.</summary>
/// <param name="Version">That the verifier saw, as in the list or in the submission.</param>
public sealed record ItemBody(
    Nip Nip, DateOnly Date, int Version, Verdict? Verdict = null, string? Reason = null, IReadOnlyList<LineDecisionBody>? Lines = null);

using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>One activity as its owner describes it. What counts is in the claim; the rest is for the one who verifies it.</summary>
/// <param name="Id">Unique in the submission; from the client, so that a request sent twice enters a line once.</param>
/// <param name="ActivityCode">From the agency's list of activities.</param>
/// <param name="Quantity">In the output unit of the activity.</param>
/// <param name="Minutes">Working minutes.</param>
/// <param name="Start">On the wall clock of the person's unit, inclusive; given together with <paramref name="End"/> or not at all.</param>
/// <param name="End">Exclusive: 09:00 to 10:00 and 10:00 to 11:00 do not overlap.</param>
/// <param name="Evidence">Address of the evidence.</param>
public sealed record ActivityLine(
    string Id,
    string ActivityCode,
    decimal Quantity,
    int Minutes,
    TimeOnly? Start,
    TimeOnly? End,
    string Description,
    string? Evidence,
    string? Note)
{
    /// <summary>Id of the work order that it was done for; <c>null</c> for none.</summary>
    public string? WorkOrder { get; init; }

    /// <summary>That pays for it, as the work order says; set on entry, whatever a client sends.</summary>
    public string? BudgetLine { get; init; }

    /// <summary>Why it is entered after the <see cref="Domain.Activities.EntryWindow"/> of its day; <c>null</c> of what was entered in time.</summary>
    public string? LateReason { get; init; }

    internal LineClaim Claim => new(Id, Quantity, Minutes) { Code = ActivityCode, WorkOrder = WorkOrder, BudgetLine = BudgetLine };
}

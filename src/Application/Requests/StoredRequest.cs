using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>A request as it is stored.</summary>
/// <param name="Version">Of the content: 1 for the first change.</param>
/// <param name="Tag">The store's own mark of the row that was read; empty when it was just written.</param>
public sealed record StoredRequest(RequestId Id, RequestState State, int Version, string Tag, Aftermath Aftermath) : IApprovedItem
{
    ItemRef IStoredItem.Ref => Id.Ref;

    IStoredItem IStoredItem.Settled() => this with { Aftermath = Aftermath.Settled() };

    ApprovalState IApprovedItem.State => State.Approval;

    public IReadOnlyList<InboxEntry> Inbox => InboxEntry.Of(Id.Ref, State.Approval, Version);

    public DateTimeOffset? DueAt => ApprovalDecider.NextDeadline(State.Approval)?.At.ToUniversalTime();

    /// <summary>A person's part of it, as it is looked up by person.</summary>
    public PersonRequest PartOf(Nip person)
    {
        var line = State.Approval.Find(person.Value);
        return new PersonRequest(person, Id, State.Form.Matter, State.PartOf(person), line?.Outcome.Minutes ?? 0, line?.Outcome.At, Version);
    }
}

/// <summary>One change for the record.</summary>
/// <param name="By">Who made it; <c>null</c> for the clock.</param>
public sealed record RequestAudit(int Version, Nip? By, string? Reason, DateTimeOffset At, IReadOnlyList<RequestEvent> Events);

/// <summary>What a person asked for or was named in: a projection of the requests, by person and year.</summary>
/// <param name="Minutes">That count; 0 where time does not matter and while it waits.</param>
/// <param name="DecidedAt"><c>null</c> while it waits.</param>
/// <param name="Version">Of the request; a later one replaces an earlier one, never the other way round.</param>
public sealed record PersonRequest(Nip Person, RequestId Request, RequestMatter Matter, PartStatus Status, int Minutes, DateTimeOffset? DecidedAt, int Version)
{
    public Held Held => new(
        Person, Matter.Kind, Matter.Days, Matter.From, Matter.To, Matter.Direction, Matter.Document, Request.Id, Status.IsApproved());
}

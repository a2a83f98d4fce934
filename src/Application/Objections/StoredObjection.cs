using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>An objection as it is stored.</summary>
/// <param name="Version">Of the content: 1 for the first change.</param>
/// <param name="Tag">The store's own mark of the row that was read; empty when it was just written.</param>
public sealed record StoredObjection(ObjectionId Id, ObjectionMatter Matter, ObjectionState State, int Version, string Tag, Aftermath Aftermath) : IStoredItem
{
    ItemRef IStoredItem.Ref => Id.Ref;

    IStoredItem IStoredItem.Settled() => this with { Aftermath = Aftermath.Settled() };

    public bool HasOutcomes => State is ObjectionState.Decided;

    public DateTimeOffset? DueAt => ObjectionDecider.NextDeadline(State)?.ToUniversalTime();

    /// <summary>Everybody of the level that has it who did not take the contested decision; the personnel office when it decides, and when it has to carry out what was decided.</summary>
    public IReadOnlyList<InboxEntry> Inbox => State switch
    {
        ObjectionState.Filed { DueAt: { } due } filed =>
            [.. filed.Chain.Superiors[filed.Level].Verifiers.Where(one => !filed.Case.DecidedBy.Contains(one.Nip)).Select(one => Entry(one.Nip.Value, due.ToUniversalTime()) with { Passed = filed.Passed })],
        ObjectionState.Filed filed => [AtOffice(filed.Why) with { Passed = filed.Passed }],
        ObjectionState.Decided { IsAccepted: true, Done: null } => [AtOffice(OfficeReason.ToCarryOut)],
        _ => [],
    };

    private InboxEntry AtOffice(OfficeReason? why) => Entry(InboxEntry.HrPost, new DateTimeOffset(Id.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)) with { Why = why };

    private InboxEntry Entry(string post, DateTimeOffset deadline) => new(post, deadline, Id.Ref, 1, 0, Version) { Kind = ItemKind.Objection };
}

/// <summary>One change for the record.</summary>
/// <param name="By">Who made it; <c>null</c> for the clock.</param>
public sealed record ObjectionAudit(int Version, Nip? By, string? Reason, DateTimeOffset At, IReadOnlyList<ObjectionEvent> Events);

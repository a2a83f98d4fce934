using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>A submission or a request in the queue of somebody who may decide it. Follows from the item, so a lost one can be made again.</summary>
/// <param name="Post">NIP of the verifier, or <see cref="HrPost"/>.</param>
/// <param name="Deadline">Sorts the queue. With the personnel office, which has none: the beginning of the submission's day in UTC.</param>
/// <param name="Pending">Lines that wait.</param>
/// <param name="Minutes">Claimed by the lines that wait.</param>
/// <param name="Version">Of the submission when this was written: what a decision from the list refers to.</param>
public sealed record InboxEntry(string Post, DateTimeOffset Deadline, ItemRef Item, int Pending, int Minutes, int Version)
{
    public ItemKind Kind { get; init; } = ItemKind.ActivitySubmission;

    /// <summary>Why the personnel office has it; <c>null</c> in the queue of a superior.</summary>
    public OfficeReason? Why { get; init; }

    /// <summary>Who let it wait too long before.</summary>
    public Passed Passed { get; init; } = Passed.None;

    /// <summary>The queue of the personnel office. No NIP can be written like this.</summary>
    public const string HrPost = "@hr";

    /// <summary>Whether it is the same place in the same queue, whatever it says.</summary>
    public bool IsAt(InboxEntry other) => Post == other.Post && Deadline == other.Deadline && Item == other.Item;

    /// <summary>In whose queues a submission belongs: everybody of the level that has it.</summary>
    public static IReadOnlyList<InboxEntry> Of(ItemRef item, ApprovalState state, int version)
    {
        var (pending, minutes) = (state.Pending.Count(), state.Pending.Sum(line => line.Claim.Minutes));
        return state switch
        {
            ApprovalState.Submitted { Route: { Clock: { } clock } route } =>
                [.. route.Chain.Superiors[route.Level].Verifiers.Select(one => Entry(one.Nip.Value, clock.DueAt.ToUniversalTime()) with { Passed = route.Passed })],
            ApprovalState.WithHr { Route: var route } =>
                [Entry(HrPost, new DateTimeOffset(item.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)) with { Why = route.Why, Passed = route.Passed }],
            _ => [],
        };

        InboxEntry Entry(string post, DateTimeOffset deadline) => new(post, deadline, item, pending, minutes, version) { Kind = state.Item.Kind };
    }

    /// <summary>The queue that an actor works on with the given right.</summary>
    public static string PostOf(Nip nip, bool asHr) => asHr ? HrPost : nip.Value;
}

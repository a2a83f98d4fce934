using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Inbox;

/// <summary>A day's activities, or a request, that wait for the caller.</summary>
/// <param name="Version">To be sent back with a decision on it.</param>
/// <param name="Pending">Lines that wait.</param>
/// <param name="Minutes">Claimed by the lines that wait.</param>
/// <param name="WaitsUntil">Then it moves on; null in the queue of the personnel office.</param>
public sealed record InboxItem(Nip Nip, string? Name, DateOnly Date, int Version, int Pending, int Minutes, DateTimeOffset? WaitsUntil)
{
    /// <summary><c>activitySubmission</c>, or which sort of request.</summary>
    public ItemKind Kind { get; init; }

    /// <summary>Of a request: with the month of its date its address. Null for activities.</summary>
    public string? Request { get; init; }

    /// <summary>Of an objection: with the month of its date its address. Null for everything else.</summary>
    public string? Objection { get; init; }

    /// <summary>Why the personnel office has it; null in the caller's own queue.</summary>
    public Text? Why { get; init; }
}

/// <summary>Everybody below the caller, and the caller, with something overdue.</summary>
public sealed record OverdueAnswer(IReadOnlyList<OverdueSuperiorAnswer> Items);

/// <param name="Waiting">Things that wait for him in time.</param>
/// <param name="Overdue">Things that still wait, for whomever by now, of which he let a deadline pass.</param>
/// <param name="Since">The oldest of these deadlines.</param>
/// <param name="UpToThreeDays">Of the overdue ones, those whose deadline passed at most three days ago.</param>
/// <param name="UpToSevenDays">More than three, at most seven.</param>
/// <param name="Longer">More than seven.</param>
public sealed record OverdueSuperiorAnswer(Nip Nip, string? Name, int Waiting, int Overdue, DateTimeOffset Since, int UpToThreeDays, int UpToSevenDays, int Longer);

[JsonSerializable(typeof(Page<InboxItem>))]
[JsonSerializable(typeof(OverdueAnswer))]
internal sealed partial class InboxJson : JsonSerializerContext;

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
}

[JsonSerializable(typeof(Page<InboxItem>))]
internal sealed partial class InboxJson : JsonSerializerContext;

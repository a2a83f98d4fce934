using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Inbox;

/// <summary>A day's activities that wait for the caller.</summary>
/// <param name="Version">To be sent back with a decision on it.</param>
/// <param name="Pending">Lines that wait.</param>
/// <param name="Minutes">Claimed by the lines that wait.</param>
/// <param name="WaitsUntil">Then it moves on; null in the queue of the personnel office.</param>
public sealed record InboxItem(Nip Nip, string? Name, DateOnly Date, int Version, int Pending, int Minutes, DateTimeOffset? WaitsUntil);

[JsonSerializable(typeof(Page<InboxItem>))]
internal sealed partial class InboxJson : JsonSerializerContext;

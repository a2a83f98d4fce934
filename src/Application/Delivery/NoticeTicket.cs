using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Application.Json;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Delivery;

/// <summary>A way out of the program. Each has messages of its own, so that trouble with one holds up no other.</summary>
public enum NoticeChannel
{
    Webhook,
    Mail,
}

/// <summary>Names a notice in the outbox and in a message: no word of what it says.</summary>
/// <param name="Id">Of the notice, among those of its recipient and instant.</param>
public sealed record NoticeTicket(Nip Recipient, DateTimeOffset At, string Id)
{
    /// <summary>By which way; <c>null</c> in the outbox, and in a message for <see cref="NoticeChannel.Webhook"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NoticeChannel? Channel { get; init; }

    /// <summary>The request or job that it comes from, as a W3C <c>traceparent</c>; <c>null</c> when that was not traced.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName(Traces.InMessage)]
    public string? Trace { get; init; }

    /// <summary>The same for every delivery of a notice, so that a receiver knows a second one.</summary>
    [JsonIgnore]
    public string DeliveryId => $"ntc_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((this with { Channel = null, Trace = null }).ToString())))[..32]}";

    /// <exception cref="FormatException">The message names no notice.</exception>
    public static NoticeTicket Parse(string message)
    {
        try
        {
            var ticket = StoredJson.Read<NoticeTicket>(message);
            return ticket.Recipient.Value is { Length: > 0 } && ticket.Id is { Length: > 0 } ? ticket : throw new FormatException("the message names no notice");
        }
        catch (JsonException unreadable)
        {
            throw new FormatException("the message names no notice", unreadable);
        }
    }

    /// <summary>As a message.</summary>
    public override string ToString() => StoredJson.Write(this);
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Application.Json;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Delivery;

/// <summary>Names a notice in the outbox and in a message: no word of what it says.</summary>
/// <param name="Id">Of the notice, among those of its recipient and instant.</param>
public sealed record NoticeTicket(Nip Recipient, DateTimeOffset At, string Id)
{
    /// <summary>The same for every delivery of a notice, so that a receiver knows a second one.</summary>
    [JsonIgnore]
    public string DeliveryId => $"ntc_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString())))[..32]}";

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

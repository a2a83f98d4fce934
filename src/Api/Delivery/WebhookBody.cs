using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Application.Delivery;

namespace EPerformance.Api.Delivery;

/// <summary>What a receiver gets: <c>docs/api.md</c>, "Notices leave the program".</summary>
/// <param name="Type"><c>notice.</c> and the kind: <c>notice.escalated</c>.</param>
/// <param name="Timestamp">When it happened, not when it is sent.</param>
public sealed record WebhookBody(string Type, DateTimeOffset Timestamp, WebhookNotice Data)
{
    public static WebhookBody Of(NoticeLetter letter)
    {
        var notice = letter.Notice;
        var data = new WebhookNotice(letter.Id, notice.Recipient.Value, notice.Item.Nip.Value, notice.Item.Day, notice.Version, new WebhookText(letter.Text.Id, letter.Text.En));
        return new WebhookBody($"notice.{JsonNamingPolicy.CamelCase.ConvertName(notice.Kind.ToString())}", notice.At.ToUniversalTime(), data);
    }
}

/// <param name="Recipient">NIP of the person who is told.</param>
/// <param name="Nip">Whose activities.</param>
public sealed record WebhookNotice(string Id, string Recipient, string Nip, DateOnly Date, int Version, WebhookText Text);

public sealed record WebhookText(string Id, string En);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(WebhookBody))]
internal sealed partial class WebhookJson : JsonSerializerContext;

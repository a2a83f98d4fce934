using System.Text.Json.Nodes;

namespace EPerformance.Api.Tests.Hosting;

/// <summary>An answer read to its end.</summary>
internal sealed record Answer(int Status, string Text, HttpResponseMessage Message)
{
    /// <summary>The code of a problem; null when the answer is none.</summary>
    public string? Code => Json?["code"]?.GetValue<string>();

    public JsonNode? Json => Message.Content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json" ? JsonNode.Parse(Text) : null;

    public string? Header(string name) =>
        Message.Headers.TryGetValues(name, out var values) || Message.Content.Headers.TryGetValues(name, out values) ? string.Join(",", values) : null;

    public static async Task<Answer> Of(HttpResponseMessage message) =>
        new((int)message.StatusCode, await message.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), message);
}

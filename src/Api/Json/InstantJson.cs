using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EPerformance.Api.Json;

/// <summary>An instant with its offset: <c>"2026-03-02T07:30:00+07:00"</c>. Without an offset it would mean the server's own zone, so it is refused.</summary>
internal sealed class InstantJson : JsonConverter<DateTimeOffset>
{
    private const int LongestText = 35;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.GetString() is not { Length: <= LongestText } text || !HasOffset(text))
            throw new JsonException();
        return reader.TryGetDateTimeOffset(out var instant) ? instant : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));

    private static bool HasOffset(string text) => text.EndsWith('Z') || (text.Length > 16 && text[^3] == ':' && text[^6] is '+' or '-');
}

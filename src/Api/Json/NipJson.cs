using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Json;

/// <summary>A string, because leading zeros count.</summary>
internal sealed class NipJson : JsonConverter<Nip>
{
    public override Nip Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Nip.TryParse(reader.GetString(), out var nip) ? nip : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Nip value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    public override Nip ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Nip.TryParse(reader.GetString(), out var nip) ? nip : throw new JsonException();

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Nip value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}

using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Json;

/// <summary><c>"2026-03"</c>.</summary>
internal sealed class CivilMonthJson : JsonConverter<CivilMonth>
{
    public override CivilMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && CivilMonth.TryParse(reader.GetString(), out var month) ? month : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, CivilMonth value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

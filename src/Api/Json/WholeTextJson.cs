using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace EPerformance.Api.Json;

/// <summary>JSON of any shape. The reader lets bytes through inside of strings that are no UTF-8, and complains when somebody reads them: too late for an answer to the sender.</summary>
internal sealed class WholeTextJson : JsonConverter<JsonElement>
{
    public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        return Utf8.IsValid(JsonMarshal.GetRawUtf8Value(element)) ? element : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options) => value.WriteTo(writer);
}

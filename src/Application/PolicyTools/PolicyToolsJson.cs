using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>The results of the tools for other programs: camelCase, words for enums, texts as <c>{"id": …, "en": …}</c>.</summary>
[JsonSerializable(typeof(IReadOnlyList<PolicyCheck>))]
[JsonSerializable(typeof(PolicyDiff))]
[JsonSerializable(typeof(PolicySimulation))]
[JsonSerializable(typeof(PolicyExplanation))]
public sealed partial class PolicyToolsJson : JsonSerializerContext
{
    /// <summary>With letters such as é and – as they are, for people who read it.</summary>
    public static PolicyToolsJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new NipAsText(), new RupiahAsText(), new JsonStringEnumConverter<PolicyVerdict>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<ChangeKind>(JsonNamingPolicy.CamelCase) },
    });

    private sealed class NipAsText : JsonConverter<Nip>
    {
        public override Nip Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Nip value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    /// <summary>Exact, as in <c>allowance.json</c>.</summary>
    private sealed class RupiahAsText : JsonConverter<Rupiah>
    {
        public override Rupiah Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Rupiah value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}

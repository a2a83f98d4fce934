using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit;

/// <summary>
/// Domain values as JSON: tests compare them by content (records that hold lists compare by reference), and reading back what was written
/// proves that a state is plain data. Instants are written in UTC, so the same instant in two zones is the same text.
/// </summary>
public static class PlainJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new NipConverter(), new PayPeriodConverter(), new UtcConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { CloseHierarchy } },
    };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null");

    /// <summary>The nested records of an abstract record are all its cases.</summary>
    private static void CloseHierarchy(JsonTypeInfo type)
    {
        if (!type.Type.IsAbstract || !type.Type.IsClass)
            return;
        var cases = type.Type.GetNestedTypes().Where(nested => nested.IsSubclassOf(type.Type)).ToList();
        if (cases.Count == 0)
            return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "$case" };
        foreach (var one in cases)
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(one, one.Name));
    }

    private sealed class NipConverter : JsonConverter<Nip>
    {
        public override Nip Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Nip.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Nip value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class PayPeriodConverter : JsonConverter<PayPeriod>
    {
        public override PayPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PayPeriod.TryParse(reader.GetString(), out var period) ? period : throw new JsonException("not a period");

        public override void Write(Utf8JsonWriter writer, PayPeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class UtcConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToUniversalTime());
    }
}

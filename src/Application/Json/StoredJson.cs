using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Json;

/// <summary>
/// Domain values as the store keeps them: enums and ids as text, instants in UTC, the cases of an abstract record by the name of the case
/// under <c>$case</c>. Names of cases and members are therefore part of what is stored: rename with care.
/// </summary>
public static class StoredJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException">What is stored is not such a value.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null");

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(), new NipConverter(), new PayPeriodConverter(), new MonthConverter(), new UtcConverter() },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { CloseHierarchy } },
        };
        options.MakeReadOnly();
        return options;
    }

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
        public override Nip Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Nip.TryParse(reader.GetString(), out var nip) ? nip : throw new JsonException("not a NIP");

        public override void Write(Utf8JsonWriter writer, Nip value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class PayPeriodConverter : JsonConverter<PayPeriod>
    {
        public override PayPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PayPeriod.TryParse(reader.GetString(), out var period) ? period : throw new JsonException("not a period");

        public override void Write(Utf8JsonWriter writer, PayPeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class MonthConverter : JsonConverter<CivilMonth>
    {
        public override CivilMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            CivilMonth.TryParse(reader.GetString(), out var month) ? month : throw new JsonException("not a month");

        public override void Write(Utf8JsonWriter writer, CivilMonth value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class UtcConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToUniversalTime());
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Application.Periods;
using EPerformance.Domain.Appraisal;
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
            Converters =
            {
                new JsonStringEnumConverter(),
                new UtcConverter(),
                new TextConverter<Nip>(text => (Nip.TryParse(text, out var nip), nip), nip => nip.Value),
                new TextConverter<PayPeriod>(text => (PayPeriod.TryParse(text, out var period), period), period => period.ToString()),
                new TextConverter<PeriodId>(text => (PeriodId.TryParse(text, out var id), id), id => id.ToString()),
                new TextConverter<AppraisalPeriod>(text => (AppraisalPeriod.TryParse(text, out var period), period), period => period.ToString()),
                new TextConverter<Exact>(text => text is null ? default : (true, ExplainedMonth.Exactly(text)), value => value.ToString()),
                new TextConverter<CivilMonth>(text => (CivilMonth.TryParse(text, out var month), month), month => month.ToString()),
                new TextConverter<AgencyZone>(text => (AgencyZone.Find(text ?? "") is not null, AgencyZone.Find(text ?? "")!), zone => zone.Id),
            },
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

    /// <summary>A value that is stored as its text.</summary>
    private sealed class TextConverter<T>(Func<string?, (bool IsValid, T Value)> read, Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString()) is (true, var value) ? value : throw new JsonException($"not a {typeof(T).Name}");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }

    private sealed class UtcConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToUniversalTime());
    }
}

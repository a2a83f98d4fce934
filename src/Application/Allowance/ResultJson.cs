using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Allowance;

/// <summary>Writes the people of <c>allowance.json</c> (<c>docs/formats/allowance.schema.json</c>). Amounts are exact strings, never JSON numbers.</summary>
public static class ResultJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Names keep their letters; the output is a file, not a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Utf8JsonWriter Writer(Stream stream) => new(stream, Options);

    public static void Write(Utf8JsonWriter json, AllowanceBreakdown person, PolicyIdentity policy)
    {
        json.WriteStartObject();
        json.WriteString("nip"u8, person.Nip.Value);
        json.WriteString("name"u8, person.Name);
        json.WriteString("month"u8, person.Month.ToString());
        json.WriteStartObject("policy"u8);
        json.WriteString("id"u8, policy.Id);
        WriteDate(json, "effectiveFrom"u8, policy.EffectiveFrom);
        json.WriteString("hash"u8, policy.Hash);
        json.WriteEndObject();
        json.WriteStartArray("lines"u8);
        foreach (var line in person.Lines)
            Write(json, line);
        json.WriteEndArray();
        json.WriteNumber("payable"u8, person.Payable);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AllowanceLine line)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, line.Code);
        json.WriteStartObject("text"u8);
        json.WriteString("id"u8, line.Text.Id);
        json.WriteString("en"u8, line.Text.En);
        json.WriteEndObject();
        json.WriteStartObject("source"u8);
        json.WriteString("regulation"u8, line.Source.Regulation);
        json.WriteString("article"u8, line.Source.Article);
        json.WriteEndObject();
        if (line.Assignment is { } assignment)
            json.WriteNumber("assignment"u8, assignment);
        else
            json.WriteNull("assignment"u8);
        json.WriteStartArray("dates"u8);
        Span<byte> buffer = stackalloc byte[10];
        foreach (var date in line.Dates)
        {
            date.TryFormat(buffer, out _, "O", CultureInfo.InvariantCulture);
            json.WriteStringValue(buffer);
        }

        json.WriteEndArray();
        WriteExact(json, "quantity"u8, line.Quantity);
        json.WriteString("unit"u8, line.Unit);
        json.WriteString("rate"u8, line.Rate.ToString());
        WriteExact(json, "basis"u8, line.Basis.Value);
        WriteExact(json, "amount"u8, line.Amount.Value);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly date) =>
        json.WriteString(name, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteExact(Utf8JsonWriter json, ReadOnlySpan<byte> name, Exact value) => json.WriteString(name, value.ToString());
}

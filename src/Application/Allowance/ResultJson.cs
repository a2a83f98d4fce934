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
        json.WriteString(Names.Nip, person.Nip.Value);
        json.WriteString(Names.Name, person.Name);
        json.WriteString(Names.Month, person.Month.ToString());
        json.WriteStartObject(Names.Policy);
        json.WriteString(Names.Id, policy.Id);
        WriteDate(json, Names.EffectiveFrom, policy.EffectiveFrom);
        json.WriteString(Names.Hash, policy.Hash);
        json.WriteEndObject();
        json.WriteStartArray(Names.Lines);
        foreach (var line in person.Lines)
            Write(json, line);
        json.WriteEndArray();
        json.WriteNumber(Names.Payable, person.Payable);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AllowanceLine line)
    {
        json.WriteStartObject();
        json.WriteString(Names.Code, line.Code);
        json.WriteStartObject(Names.Text);
        json.WriteString(Names.Id, line.Text.Id);
        json.WriteString(Names.En, line.Text.En);
        json.WriteEndObject();
        json.WriteStartObject(Names.Source);
        json.WriteString(Names.Regulation, line.Source.Regulation);
        json.WriteString(Names.Article, line.Source.Article);
        json.WriteEndObject();
        if (line.Assignment is { } assignment)
            json.WriteNumber(Names.Assignment, assignment);
        else
            json.WriteNull(Names.Assignment);
        json.WriteStartArray(Names.Dates);
        Span<byte> buffer = stackalloc byte[10];
        foreach (var date in line.Dates)
        {
            date.TryFormat(buffer, out _, "O", CultureInfo.InvariantCulture);
            json.WriteStringValue(buffer);
        }

        json.WriteEndArray();
        WriteExact(json, Names.Quantity, line.Quantity);
        json.WriteString(Names.Unit, line.Unit);
        WriteExact(json, Names.Rate, line.Rate.InPercent);
        WriteExact(json, Names.Basis, line.Basis.Value);
        WriteExact(json, Names.Amount, line.Amount.Value);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, JsonEncodedText name, DateOnly date) =>
        json.WriteString(name, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteExact(Utf8JsonWriter json, JsonEncodedText name, Exact value)
    {
        Span<byte> text = stackalloc byte[Exact.MaxLength];
        json.WriteString(name, text[..value.Format(text)]);
    }

    /// <summary>Names encoded once: 150,000 lines write each of them.</summary>
    private static class Names
    {
        public static readonly JsonEncodedText Amount = JsonEncodedText.Encode("amount");
        public static readonly JsonEncodedText Article = JsonEncodedText.Encode("article");
        public static readonly JsonEncodedText Assignment = JsonEncodedText.Encode("assignment");
        public static readonly JsonEncodedText Basis = JsonEncodedText.Encode("basis");
        public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
        public static readonly JsonEncodedText Dates = JsonEncodedText.Encode("dates");
        public static readonly JsonEncodedText EffectiveFrom = JsonEncodedText.Encode("effectiveFrom");
        public static readonly JsonEncodedText En = JsonEncodedText.Encode("en");
        public static readonly JsonEncodedText Hash = JsonEncodedText.Encode("hash");
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText Lines = JsonEncodedText.Encode("lines");
        public static readonly JsonEncodedText Month = JsonEncodedText.Encode("month");
        public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
        public static readonly JsonEncodedText Nip = JsonEncodedText.Encode("nip");
        public static readonly JsonEncodedText Payable = JsonEncodedText.Encode("payable");
        public static readonly JsonEncodedText Policy = JsonEncodedText.Encode("policy");
        public static readonly JsonEncodedText Quantity = JsonEncodedText.Encode("quantity");
        public static readonly JsonEncodedText Rate = JsonEncodedText.Encode("rate");
        public static readonly JsonEncodedText Regulation = JsonEncodedText.Encode("regulation");
        public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
        public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
        public static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
    }
}

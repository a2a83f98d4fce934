using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Json;

/// <summary>Exact text, never a JSON number: <c>"4181586"</c>, <c>"4181586.5"</c>, or <c>"12545/3"</c> while a fraction has no end.</summary>
internal sealed class RupiahJson : JsonConverter<Rupiah>
{
    /// <summary>Far beyond any budget and far below 128 bits.</summary>
    private const int LongestPart = 30;

    public override Rupiah Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryRead(reader.GetString()!, out var amount) ? new Rupiah(amount) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Rupiah value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    private static bool TryRead(string text, out Exact amount)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return Exact.TryParseDecimal(text, out amount);
        amount = default;
        if (!TryReadWhole(text.AsSpan(0, slash), out var numerator) || !TryReadWhole(text.AsSpan(slash + 1), out var denominator) || denominator <= 0)
            return false;
        amount = Exact.Ratio(numerator, denominator);
        return true;
    }

    private static bool TryReadWhole(ReadOnlySpan<char> digits, out Int128 value)
    {
        value = default;
        return digits.Length is > 0 and <= LongestPart && Int128.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}

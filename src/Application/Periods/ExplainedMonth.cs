using System.Globalization;
using System.Text.Json;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>A month of a kept explanation, read back.</summary>
/// <param name="Corrects">The run that it corrects; <c>null</c> for a month of the period itself.</param>
public sealed record ExplainedMonth(CivilMonth Month, string? Corrects, IReadOnlyList<ComparedLine> Lines, long Payable, string PolicyJson)
{
    /// <param name="explanation">As <see cref="PersonResult.Explanation"/>; empty has none.</param>
    public static IReadOnlyList<ExplainedMonth> Read(string explanation)
    {
        if (explanation.Length == 0)
            return [];
        using var months = JsonDocument.Parse(explanation);
        return [.. months.RootElement.EnumerateArray().Select(Of)];
    }

    /// <summary>An amount as explanations keep it: a decimal, or a fraction where no decimal ends.</summary>
    public static Exact Exactly(string amount)
    {
        if (amount.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0)
            return Exact.Ratio(Int128.Parse(amount[..slash], CultureInfo.InvariantCulture), Int128.Parse(amount[(slash + 1)..], CultureInfo.InvariantCulture));
        var point = amount.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
            return Exact.Ratio(Int128.Parse(amount, CultureInfo.InvariantCulture), 1);
        var scale = Int128.One;
        for (var i = point + 1; i < amount.Length; i++)
            scale *= 10;
        return Exact.Ratio(Int128.Parse(amount.Remove(point, 1), CultureInfo.InvariantCulture), scale);
    }

    internal static ExplainedMonth Of(JsonElement month) => new(
        CivilMonth.TryParse(Text(month, "month"), out var civil) ? civil : throw new JsonException($"not a month: {Text(month, "month")}"),
        month.TryGetProperty("corrects", out var corrects) ? corrects.GetString() : null,
        [.. month.GetProperty("lines").EnumerateArray().Select(Line)],
        month.GetProperty("payable").GetInt64(),
        month.GetProperty("policy").GetRawText());

    private static ComparedLine Line(JsonElement line)
    {
        var (text, source) = (line.GetProperty("text"), line.GetProperty("source"));
        return new ComparedLine(
            Text(line, "code"), new Text(Text(text, "id"), Text(text, "en")), new LegalSource(Text(source, "regulation"), Text(source, "article")), new Rupiah(Exactly(Text(line, "amount"))));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}

using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>A rule in plain words.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Example">A worked example in rupiah; <c>null</c> where none can be given without a person's facts.</param>
public sealed record RuleSentence(string Code, Text Sentence, Text? Example, LegalSource Source)
{
    /// <summary>The class that most examples of decrees use.</summary>
    private const int UsualClass = 8;

    /// <param name="share">Share of the base; negative for a deduction.</param>
    public static Text? ExampleOf(AllowancePolicy policy, PayBase payBase, Rate share)
    {
        if (ExampleClass(policy.Tariff) is not { } jobClass)
            return null;
        var basis = policy.Tariff.Of(jobClass)!.Value * policy.WeightOf(payBase);
        var amount = basis * share;
        var of = payBase == PayBase.Whole ? "" : $" ({payBase})";
        return new Text(
            $"Contoh kelas {jobClass}{of}: {share}% × {Rupiah(basis, "id-ID")} = {Rupiah(amount, "id-ID")}",
            $"Example class {jobClass}{of}: {share}% × {Rupiah(basis, "en")} = {Rupiah(amount, "en")}");
    }

    /// <summary>Rupiah for a sentence: two decimals at most, cut, with the separators of the language.</summary>
    public static string Rupiah(Rupiah amount, string language)
    {
        var hundredths = new Rounding(RoundingMode.HalfUp, 1).Apply(amount * Exact.Whole(100));
        var (point, group) = language == "en" ? (".", ",") : (",", ".");
        var format = new NumberFormatInfo { NumberDecimalSeparator = point, NumberGroupSeparator = group };
        var text = ((decimal)hundredths / 100).ToString(hundredths % 100 == 0 ? "#,##0" : "#,##0.00", format);
        return text.StartsWith('-') ? $"−Rp {text[1..]}" : $"Rp {text}";
    }

    private static int? ExampleClass(Tariff tariff) =>
        tariff.Amounts.ContainsKey(UsualClass) ? UsualClass : tariff.Amounts.Count == 0 ? null : tariff.Amounts.Keys.Max();
}

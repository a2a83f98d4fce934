using EPerformance.Domain.Periods;

namespace EPerformance.Application.Periods;

/// <summary>
/// Names an allowance period in addresses, keys and file names: <c>2026-03</c>, <c>2026-Q1</c>, and <c>2026-03-shadow</c> for one that is
/// calculated and shown but not paid. A shadow period stands beside the real one of the same time.
/// </summary>
public readonly record struct PeriodId(PayPeriod Period, bool Shadow)
{
    private const string ShadowMark = "-shadow";

    public static PeriodId Of(PayPeriod period) => new(period, false);

    public static bool TryParse(string? text, out PeriodId id)
    {
        id = default;
        var shadow = text?.EndsWith(ShadowMark, StringComparison.Ordinal) == true;
        if (!PayPeriod.TryParse(shadow ? text.AsSpan(0, text!.Length - ShadowMark.Length) : text.AsSpan(), out var period))
            return false;
        id = new PeriodId(period, shadow);
        return true;
    }

    /// <exception cref="FormatException">Not a period.</exception>
    public static PeriodId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"Not a period: {text}");

    public override string ToString() => Shadow ? Period + ShadowMark : Period.ToString();
}

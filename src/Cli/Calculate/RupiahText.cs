using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Cli.Calculate;

/// <summary>Amounts as people write them in Indonesia: <c>Rp 4.181.586,5</c>. Where no decimal exists, four places and the exact fraction.</summary>
public static class RupiahText
{
    private static readonly NumberFormatInfo Indonesian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    public static string Of(long amount) => "Rp " + amount.ToString("N0", Indonesian);

    public static string Of(Rupiah amount)
    {
        var exact = amount.ToString();
        var slash = exact.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return "Rp " + Grouped(exact);
        // Cut, not rounded, and without the sign: the dots say that it goes on.
        var size = amount.IsNegative ? -amount : amount;
        var (whole, part) = long.DivRem(new Rounding(RoundingMode.Floor, 1).Apply(size * Exact.Whole(10_000)), 10_000);
        var sign = amount.IsNegative ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"Rp {sign}{whole.ToString("N0", Indonesian)},{part:0000}… (= {exact})");
    }

    private static string Grouped(string exact)
    {
        var point = exact.IndexOf('.', StringComparison.Ordinal);
        var whole = Int128.Parse(point < 0 ? exact : exact[..point], CultureInfo.InvariantCulture);
        // "-0.5" has the whole part 0, which knows no sign.
        var sign = whole == 0 && exact.StartsWith('-') ? "-" : "";
        return sign + whole.ToString("N0", Indonesian) + (point < 0 ? "" : "," + exact[(point + 1)..]);
    }
}

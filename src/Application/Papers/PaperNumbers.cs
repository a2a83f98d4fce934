using System.Globalization;
using System.Numerics;

namespace EPerformance.Application.Papers;

/// <summary>Numbers as people write them in Indonesia: <c>1.234.567,5</c>.</summary>
internal static class PaperNumbers
{
    private static readonly NumberFormatInfo Indonesian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    public static string Of(long number) => number.ToString("N0", Indonesian);

    /// <summary>An exact amount as results keep it. A fraction that no decimal ends is cut after four places, and dots say that it goes on.</summary>
    public static string Exact(string amount)
    {
        if (amount.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0)
        {
            var (numerator, denominator) = (BigInteger.Parse(amount[..slash], CultureInfo.InvariantCulture), BigInteger.Parse(amount[(slash + 1)..], CultureInfo.InvariantCulture));
            var (whole, rest) = BigInteger.DivRem(BigInteger.Abs(numerator), denominator);
            return string.Create(CultureInfo.InvariantCulture, $"{(numerator.Sign < 0 ? "-" : "")}{whole.ToString("N0", Indonesian)},{(int)(rest * 10_000 / denominator):0000}...");
        }

        var point = amount.IndexOf('.', StringComparison.Ordinal);
        var digits = (point < 0 ? amount : amount[..point]).TrimStart('-');
        return (amount.StartsWith('-') ? "-" : "") + BigInteger.Parse(digits, CultureInfo.InvariantCulture).ToString("N0", Indonesian) + (point < 0 ? "" : "," + amount[(point + 1)..]);
    }
}

using System.Globalization;

namespace EPerformance.Bench.CheckIn;

/// <summary>The middle of some figures, and the span of their middle half.</summary>
internal readonly record struct Quartiles(double Lower, double Median, double Upper)
{
    public static Quartiles Of(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return new Quartiles(At(0.25), At(0.5), At(0.75));

        double At(double share)
        {
            var place = share * (sorted.Length - 1);
            var below = (int)place;
            var above = Math.Min(below + 1, sorted.Length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }

    /// <summary><c>1.02 (0.97–1.08)</c></summary>
    public string Text(string format) => string.Create(CultureInfo.InvariantCulture, $"{Median.ToString(format, CultureInfo.InvariantCulture)} ({Lower.ToString(format, CultureInfo.InvariantCulture)}–{Upper.ToString(format, CultureInfo.InvariantCulture)})");
}

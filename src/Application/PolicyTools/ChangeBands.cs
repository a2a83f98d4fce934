namespace EPerformance.Application.PolicyTools;

/// <summary>Bands of change in per cent of the full allowance. Bounds belong to the band nearer to zero: a loss of exactly 5 % is in −5…−1 %.</summary>
internal static class ChangeBands
{
    /// <summary>Upper bounds of a change in either direction, per cent.</summary>
    private static readonly int[] Bounds = [1, 5, 10, 20, 50];

    private static readonly string[] Labels =
    [
        "< −50 %", "−50…−20 %", "−20…−10 %", "−10…−5 %", "−5…−1 %", "−1…0 %", "0", "0…1 %", "1…5 %", "5…10 %", "10…20 %", "20…50 %", "> 50 %",
    ];

    public static int Count => Labels.Length;

    /// <param name="full">The full allowance; of nothing any change is beyond every bound.</param>
    public static int IndexOf(long change, long full)
    {
        var middle = Count / 2;
        if (change == 0)
            return middle;
        var size = Int128.Abs(change) * 100;
        var step = 1 + Bounds.Count(bound => size > (Int128)bound * full);
        return change < 0 ? middle - step : middle + step;
    }

    /// <summary>From the first to the last band with people, the middle always.</summary>
    public static IReadOnlyList<SimulationBand> Shown(int[] people)
    {
        var middle = Count / 2;
        var first = Math.Min(middle, Array.FindIndex(people, count => count > 0) is >= 0 and var found ? found : middle);
        var last = Math.Max(middle, Array.FindLastIndex(people, count => count > 0));
        return [.. Enumerable.Range(first, last - first + 1).Select(band => new SimulationBand(Labels[band], people[band]))];
    }
}

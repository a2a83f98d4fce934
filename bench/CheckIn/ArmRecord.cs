using System.Diagnostics;

namespace EPerformance.Bench.CheckIn;

/// <summary>What was seen of an arm.</summary>
internal sealed class ArmRecord(Arm arm)
{
    public Arm Arm => arm;

    public LoadResult? WarmUp { get; set; }

    public List<LoadResult> Rounds { get; } = [];

    public StoredRows? Rows { get; set; }

    /// <summary>Accepted taps, those of the warm-up too.</summary>
    public int Accepted => WarmUp!.Accepted + Rounds.Sum(round => round.Accepted);

    public int Refused => WarmUp!.Refused + Rounds.Sum(round => round.Refused);

    /// <summary>Microseconds that the server's threads computed for one request of the rounds.</summary>
    public double Computing => Rounds.Sum(round => round.Computed.TotalMicroseconds) / Rounds.Sum(round => round.Ticks.Count);

    /// <summary>Milliseconds that so many of all requests of the rounds did not exceed.</summary>
    public double Quantile(double share)
    {
        var sorted = Rounds.SelectMany(round => round.Ticks).Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))] * 1000.0 / Stopwatch.Frequency;
    }
}

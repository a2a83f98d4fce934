using System.Diagnostics;

namespace EPerformance.Bench.CheckIn;

/// <summary>Sends one request after the other from each client, and keeps how long each took.</summary>
internal static class Load
{
    public static async Task<LoadResult> RunAsync(Arm arm, int clients, int seconds)
    {
        var computedBefore = arm.ProcessorTime;
        var begin = Stopwatch.GetTimestamp();
        var end = begin + seconds * Stopwatch.Frequency;
        var results = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => ClientAsync(arm, client, end))));
        var took = Stopwatch.GetElapsedTime(begin);
        return new LoadResult(
            [.. results.SelectMany(client => client.Ticks)], took, arm.ProcessorTime - computedBefore, results.Sum(client => client.Accepted), results.Sum(client => client.Refused));
    }

    private static async Task<(List<long> Ticks, int Accepted, int Refused)> ClientAsync(Arm arm, int client, long end)
    {
        var ticks = new List<long>(1 << 12);
        var accepted = 0;
        var refused = 0;
        while (true)
        {
            var before = Stopwatch.GetTimestamp();
            if (before >= end)
                return (ticks, accepted, refused);
            if (await arm.SendAsync(client))
                accepted++;
            else
                refused++;
            ticks.Add(Stopwatch.GetTimestamp() - before);
        }
    }
}

/// <param name="Ticks">Of each request, by <see cref="Stopwatch"/>.</param>
/// <param name="Took">From the first request until the last answer.</param>
/// <param name="Computed">What the server's threads computed meanwhile: comparable even on a busy machine.</param>
internal sealed record LoadResult(IReadOnlyList<long> Ticks, TimeSpan Took, TimeSpan Computed, int Accepted, int Refused)
{
    public double PerSecond => Ticks.Count / Took.TotalSeconds;
}

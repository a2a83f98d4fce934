using System.Diagnostics;

namespace EPerformance.Bench.CheckIn;

/// <summary>Sends one request after the other from each client, and keeps how long each took.</summary>
internal static class Load
{
    /// <param name="send">Client and number of the request within it; false when it was not accepted.</param>
    /// <param name="processorTime">Of the server; null when there is none.</param>
    public static async Task<LoadResult> RunAsync(BenchOptions options, Func<int, int, Task<bool>> send, Func<TimeSpan>? processorTime = null)
    {
        var computedBefore = processorTime?.Invoke() ?? TimeSpan.Zero;
        var begin = Stopwatch.GetTimestamp();
        var measured = begin + options.WarmUp * Stopwatch.Frequency;
        var end = measured + options.Seconds * Stopwatch.Frequency;
        var clients = await Task.WhenAll(Enumerable.Range(0, options.Clients).Select(client => Task.Run(() => ClientAsync(client, measured, end, send))));
        var times = clients.SelectMany(client => client.Ticks).Order().ToArray();
        return new LoadResult(
            times.Length / (double)options.Seconds,
            At(times, 0.50),
            At(times, 0.99),
            ((processorTime?.Invoke() ?? TimeSpan.Zero) - computedBefore).TotalMicroseconds / clients.Sum(client => client.Accepted + client.Refused),
            clients.Sum(client => client.Accepted),
            clients.Sum(client => client.Refused));
    }

    private static async Task<(List<long> Ticks, int Accepted, int Refused)> ClientAsync(int client, long measured, long end, Func<int, int, Task<bool>> send)
    {
        var ticks = new List<long>(1 << 16);
        var accepted = 0;
        var refused = 0;
        for (var number = 0; ; number++)
        {
            var before = Stopwatch.GetTimestamp();
            if (before >= end)
                return (ticks, accepted, refused);
            if (await send(client, number))
                accepted++;
            else
                refused++;
            var after = Stopwatch.GetTimestamp();
            if (before >= measured && after <= end)
                ticks.Add(after - before);
        }
    }

    private static double At(long[] sorted, double share) =>
        sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))] * 1000.0 / Stopwatch.Frequency;
}

/// <param name="PerSecond">Accepted or not, within the measured time.</param>
/// <param name="Median">Milliseconds.</param>
/// <param name="Slow">Milliseconds that 99 of 100 do not exceed.</param>
/// <param name="Computing">Microseconds that the server's threads computed for one request, the warm-up included: comparable even on a busy machine.</param>
/// <param name="Accepted">All of them, those of the warm-up too.</param>
internal sealed record LoadResult(double PerSecond, double Median, double Slow, double Computing, int Accepted, int Refused);

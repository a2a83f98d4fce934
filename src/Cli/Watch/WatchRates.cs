using System.Diagnostics;
using System.Text.Json;

namespace EPerformance.Cli.Watch;

/// <summary>
/// From counts to counts per second. Behind one address several processes may answer in turn, each with its own counts: a count is compared with the one before of the same process, and the newest of all
/// processes that answered within the last half minute are added.
/// </summary>
internal sealed class WatchRates
{
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, Seen> _processes = new(StringComparer.Ordinal);
    private long _now;

    /// <summary>Processes that answered lately.</summary>
    public int Processes => Lately.Count();

    private IEnumerable<Seen> Lately => _processes.Values.Where(seen => Stopwatch.GetElapsedTime(seen.At, _now) <= Remembered);

    /// <param name="state">An answer of <c>operations/state</c>.</param>
    /// <param name="now">A timestamp of the stopwatch.</param>
    public void Add(JsonElement state, long now)
    {
        _now = now;
        var process = state.GetProperty("process").GetString()!;
        var counts = state.GetProperty("figures").EnumerateArray()
            .ToDictionary(figure => (figure.GetProperty("name").GetString()!, figure.GetProperty("labels").GetString()!), figure => figure.GetProperty("value").GetDouble());
        var before = _processes.GetValueOrDefault(process);
        _processes[process] = new Seen(now, counts, before is null ? null : Stopwatch.GetElapsedTime(before.At, now).TotalSeconds, before?.Counts ?? counts);
    }

    /// <summary>Of a counter by its labels: the sum so far and how many a second; the largest first.</summary>
    public IReadOnlyList<(string Labels, double Sum, double PerSecond)> Of(string name) =>
    [
        .. Lately.SelectMany(seen => seen.Counts.Where(count => count.Key.Name == name).Select(count => (count.Key.Labels, count.Value, Rate: seen.RateOf(count.Key))))
            .GroupBy(one => one.Labels).Select(group => (group.Key, group.Sum(one => one.Value), group.Sum(one => one.Rate))).OrderByDescending(row => row.Item3).ThenByDescending(row => row.Item2),
    ];

    private sealed record Seen(long At, Dictionary<(string Name, string Labels), double> Counts, double? Seconds, Dictionary<(string Name, string Labels), double> Before)
    {
        // A count that fell began anew.
        public double RateOf((string, string) key) => Seconds is > 0 ? Math.Max(0, Counts[key] - Before.GetValueOrDefault(key)) / Seconds.Value : 0;
    }
}

using System.Diagnostics;
using System.Globalization;
using EPerformance.Cli.Policy;
using Spectre.Console;

namespace EPerformance.Cli.LoadTest;

/// <summary>
/// Offered against served: rate after rate, each tap sent at its own moment whether earlier ones were answered or not, and then the first rate again. Sound when nothing is answered with anything but acceptance
/// or a code and a time to come back, health answers all the time, and after the crowd everything is served as before.
/// </summary>
internal sealed class LoadCurve(Screen screen, LoadOptions options, LoadHost host, LoadClients clients)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250), Patience = TimeSpan.FromSeconds(60), Rest = TimeSpan.FromSeconds(2);

    public async Task<int> RunAsync(CancellationToken stop)
    {
        var points = new List<LoadPoint>();
        foreach (var rate in options.Rates.Append(options.Rates[0]))
        {
            points.Add(await PointAsync(rate, stop).ConfigureAwait(false));
            screen.Output.WriteLine(LineOf(points[^1]));
            await Task.Delay(Rest, stop).ConfigureAwait(false);
        }

        screen.Console().Write(Table(points));
        var recovered = points[^1].Tally.Errors == 0;
        if (!recovered)
            screen.Output.WriteLine(screen.Say("host belum pulih", "the host has not recovered"));
        var inMemory = points.All(point => !(point.Memory > options.MostMemory * 1_000_000L));
        return recovered && inMemory && points.All(point => point.IsWell && point.Tally.Errors == point.Tally.SentAway) ? ExitStatus.Done : ExitStatus.Unsound;
    }

    private async Task<LoadPoint> PointAsync(int rate, CancellationToken stop)
    {
        var (tally, watch, sent, underWay, mostUnderWay) = (new LoadTally(), Stopwatch.StartNew(), 0, 0, 0);
        using var watching = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var beside = WatchAsync(watching.Token);
        for (; sent < rate * options.Seconds; sent++)
        {
            if (TimeSpan.FromSeconds(sent / (double)rate) - watch.Elapsed is { Ticks: > 0 } early)
                await Task.Delay(early, stop).ConfigureAwait(false);
            mostUnderWay = Math.Max(mostUnderWay, Interlocked.Increment(ref underWay));
            _ = Task.Run(TapAsync, stop);
        }

        var offered = sent / watch.Elapsed.TotalSeconds;
        var last = watch.Elapsed;
        while (Volatile.Read(ref underWay) > 0 && watch.Elapsed - last < Patience)
            await Task.Delay(10, stop).ConfigureAwait(false);
        tally.End();
        await watching.CancelAsync().ConfigureAwait(false);
        var (memory, isWell) = await beside.ConfigureAwait(false);
        return new LoadPoint(rate, offered, mostUnderWay, tally, memory, isWell && underWay == 0);

        async Task TapAsync()
        {
            try
            {
                await clients.TapAsync(tally, stop).ConfigureAwait(false);
            }
            finally
            {
                Interlocked.Decrement(ref underWay);
            }
        }
    }

    /// <summary>The most memory that was seen, and whether health was always answered.</summary>
    private async Task<(long? Memory, bool IsWell)> WatchAsync(CancellationToken stop)
    {
        var (memory, isWell) = (default(long?), true);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                isWell &= await host.IsWellAsync(stop).ConfigureAwait(false);
                if (await host.MemoryAsync(stop).ConfigureAwait(false) is { } now && !(now < memory))
                    memory = now;
                await Task.Delay(Glance, stop).ConfigureAwait(false);
            }
            catch (HttpRequestException)
            {
                isWell = false;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
            }
        }

        return (memory, isWell);
    }

    private string LineOf(LoadPoint point) => string.Create(
        CultureInfo.InvariantCulture,
        $"{point.Rate}/s: {point.Tally.PerSecond:0}/s {screen.Say("diterima", "served")}, p99 {point.Tally.Percentile(0.99):0.0} ms, {point.Tally.SentAway} {screen.Say("disuruh kembali", "sent away")}, {point.Tally.Errors - point.Tally.SentAway} {screen.Say("galat", "errors")}");

    private Table Table(IReadOnlyList<LoadPoint> points)
    {
        var table = Screen.Table(
            screen.Say("ditawarkan/s", "offered/s"), screen.Say("terkirim/s", "sent/s"), screen.Say("diterima/s", "served/s"), screen.Say("disuruh kembali", "sent away"), screen.Say("galat", "errors"),
            "p50 ms", "p99 ms", screen.Say("serentak", "at once"), screen.Say("memori MB", "memory MB"));
        foreach (var point in points)
        {
            table.AddRow(
                Number(point.Rate, "0"), Number(point.Offered, "0"), Number(point.Tally.PerSecond, "0"), Number(point.Tally.SentAway, "0"), Number(point.Tally.Errors - point.Tally.SentAway, "0"),
                Number(point.Tally.Percentile(0.50), "0.0"), Number(point.Tally.Percentile(0.99), "0.0"), Number(point.MostUnderWay, "0"), point.Memory is { } bytes ? Number(bytes / 1e6, "0") : "-");
        }

        return table;
    }

    private static string Number(double value, string format) => double.IsNaN(value) ? "-" : value.ToString(format, CultureInfo.InvariantCulture);

    /// <param name="Offered">Sent in a second, as it came about.</param>
    /// <param name="Memory">The most bytes of the host's process that were seen; <c>null</c> when the host does not tell.</param>
    /// <param name="IsWell">Health was always answered, and so was every tap.</param>
    private sealed record LoadPoint(int Rate, double Offered, int MostUnderWay, LoadTally Tally, long? Memory, bool IsWell);
}

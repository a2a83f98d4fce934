using EPerformance.Cli.Policy;
using Spectre.Console;

namespace EPerformance.Cli.LoadTest;

/// <summary>From the address to the table.</summary>
internal sealed class LoadTestRun(Screen screen)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(500);

    public async Task<int> RunAsync(LoadOptions options, CancellationToken stop)
    {
        if (!Uri.TryCreate(options.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return Refuse("alamat harus http:// atau https://", "the address must be http:// or https://");
        if (!address.IsLoopback && !options.IsRemoteAllowed)
            return Refuse("hanya mesin ini yang diuji; tambahkan --remote bila host itu milik Anda", "only this machine is tested; add --remote if the host is yours");
        using var handler = LoadConnections.Open(options.Rates.Count > 0 ? int.MaxValue : options.Clients + 1);
        using var http = new HttpClient(handler) { BaseAddress = new Uri(address, "/api/v1/"), Timeout = TimeSpan.FromMinutes(10) };
        try
        {
            var host = new LoadHost(http);
            var crowd = options.Tokens is { } file ? await LoadCrowd.ReadAsync(file, stop).ConfigureAwait(false) : await LoadCrowd.AskAsync(host, options.Import, stop).ConfigureAwait(false);
            return await PlayAsync(options, host, new LoadClients(http, crowd, options), stop).ConfigureAwait(false);
        }
        catch (Exception unusable) when (unusable is HttpRequestException or IOException or UnauthorizedAccessException or LoadTestException)
        {
            return Refuse(unusable.Message, unusable.Message);
        }
    }

    private async Task<int> PlayAsync(LoadOptions options, LoadHost host, LoadClients clients, CancellationToken stop)
    {
        var console = screen.Console();
        var view = new LoadView(screen, options, clients.People);
        if (options.WarmUp > 0)
            await WatchAsync(console, view, clients.RunAsync(TimeSpan.FromSeconds(options.WarmUp), clients.People, out var warm, stop), warm, isWarmUp: true, stop).ConfigureAwait(false);
        if (options.Rates.Count > 0)
            return await new LoadCurve(screen, options, host, clients).RunAsync(stop).ConfigureAwait(false);
        var before = await host.TransactionsAsync(stop).ConfigureAwait(false);
        await WatchAsync(console, view, clients.RunAsync(TimeSpan.FromSeconds(options.Seconds), 0, out var tally, stop), tally, isWarmUp: false, stop).ConfigureAwait(false);
        var after = await host.TransactionsAsync(stop).ConfigureAwait(false);
        console.Write(view.Final(tally, before, after));
        return tally.Errors == 0 && tally.Accepted > 0 && !(tally.PerSecond < options.AtLeast) ? ExitStatus.Done : ExitStatus.Unsound;
    }

    private async Task WatchAsync(IAnsiConsole console, LoadView view, Task playing, LoadTally tally, bool isWarmUp, CancellationToken stop)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
        {
            await playing.ConfigureAwait(false);
            screen.Output.WriteLine(view.Line(tally, isWarmUp));
            return;
        }

        await console.Live(view.Table(tally, isWarmUp)).AutoClear(true).StartAsync(async live =>
        {
            while (await Task.WhenAny(playing, Task.Delay(Glance, stop)).ConfigureAwait(false) != playing)
                live.UpdateTarget(view.Table(tally, isWarmUp));
            await playing.ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private int Refuse(string id, string en)
    {
        screen.Refuse(id, en);
        return ExitStatus.Unusable;
    }
}

/// <summary>The host or a file is not fit for the test; the message says what to do, in both languages.</summary>
internal sealed class LoadTestException(string message) : Exception(message);

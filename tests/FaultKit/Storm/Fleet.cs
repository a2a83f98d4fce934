using System.Globalization;
using System.Net.Http.Json;
using EPerformance.TestKit;

namespace EPerformance.FaultKit.Storm;

/// <summary>Hosts on one storage, each a process of its own that can be killed, and what a load balancer does: whoever is there gets the next request.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    private const int MostStarts = 5;

    private readonly TestInstance _storage;
    private readonly StormAgency _agency;
    private readonly TimeProvider _clock;
    private readonly string[] _more;
    private readonly IReadOnlyDictionary<string, string>? _lives;
    private readonly ServerProcess?[] _processes;
    private int _next, _restarts;

    private Fleet(int processes, TestInstance storage, StormAgency agency, TimeProvider clock, IReadOnlyDictionary<string, string>? lives, string[] more)
    {
        _storage = storage;
        _agency = agency;
        _clock = clock;
        _lives = lives;
        _more = more;
        _processes = new ServerProcess?[processes];
    }

    public int Count => _processes.Length;

    /// <summary>Processes that were killed and followed by another one.</summary>
    public int Restarts => Volatile.Read(ref _restarts);

    /// <param name="lives"><see cref="ServerProcess.ShortLife"/> where that is so.</param>
    /// <param name="more">Settings of every host.</param>
    public static async Task<Fleet> StartAsync(int processes, TestInstance storage, StormAgency agency, TimeProvider clock, IReadOnlyDictionary<string, string>? lives, params string[] more)
    {
        var fleet = new Fleet(processes, storage, agency, clock, lives, more);
        await Task.WhenAll(Enumerable.Range(0, processes).Select(fleet.LiveAsync));
        return fleet;
    }

    /// <summary>One that runs, in turn; waits while there is none.</summary>
    public async Task<Uri> AnyAsync(CancellationToken stop)
    {
        while (true)
        {
            for (var tries = 0; tries < _processes.Length; tries++)
            {
                var place = (int)((uint)Interlocked.Increment(ref _next) % (uint)_processes.Length);
                if (Volatile.Read(ref _processes[place]) is { } process)
                    return process.Address;
            }

            await Task.Delay(20, stop);
        }
    }

    /// <summary>SIGKILL, and a new process on the same storage. Requests that are on their way to it are lost.</summary>
    public async Task KillAsync(int place)
    {
        await ReplaceAsync(place);
        Interlocked.Increment(ref _restarts);
    }

    /// <summary>Puts the clock of one away from that of the others for a while, unless the process is not there.</summary>
    public async Task JumpAsync(int place, TimeSpan by, TimeSpan time, CancellationToken stop)
    {
        using var http = new HttpClient();
        foreach (var now in new Func<DateTimeOffset>[] { () => _clock.GetUtcNow() + by, _clock.GetUtcNow })
        {
            if (Volatile.Read(ref _processes[place]) is not { } process)
                return;
            try
            {
                using var answer = await http.PutAsJsonAsync(new Uri(process.Address, "/api/v1/development/clock"), new { now = now() }, CancellationToken.None);
                answer.EnsureSuccessStatusCode();
            }
            catch (HttpRequestException)
            {
                // Killed meanwhile: the next process has the right time.
            }

            await Task.Delay(time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Ends every process and starts one, with the time of now: whatever was under way is over.</summary>
    public async Task OneAgainAsync()
    {
        for (var place = 1; place < _processes.Length; place++)
            await EndAsync(place);
        await ReplaceAsync(0);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            if (process is not null)
                await process.DisposeAsync();
        }
    }

    private async Task ReplaceAsync(int place)
    {
        await EndAsync(place);
        await LiveAsync(place);
    }

    private async Task EndAsync(int place)
    {
        var process = _processes[place]!;
        await process.KillAsync();
        Volatile.Write(ref _processes[place], null);
        await process.DisposeAsync();
    }

    private async Task LiveAsync(int place)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                Volatile.Write(ref _processes[place], await ServerProcess.StartAsync(Path.Combine(AppContext.BaseDirectory, "EPerformance.SelfHost.dll"), Settings(), _lives));
                return;
            }
            catch (InvalidOperationException) when (tries < MostStarts)
            {
                // It found no storage; whoever watches over it starts it again.
            }
        }
    }

    private string[] Settings() =>
    [
        "--environment=Development", $"--Storage:ConnectionString={_storage.ConnectionString}", $"--Storage:Prefix={_storage.Prefix}", $"--Storage:Buckets={StormStorage.Buckets}",
        "--Security:DevelopmentTokens=true", $"--Security:DevelopmentKey={_agency.Key}", "--Development:SettableClock=true", "--Development:GuardClock=true",
        string.Create(CultureInfo.InvariantCulture, $"--Development:ClockAt={_clock.GetUtcNow():O}"),
        "--Api:PerSecondPerCaller=10000", "--Api:BurstPerCaller=10000", $"--Allowance:Policy={StormAgency.Policy}", "--Allowance:Settling=00:00:05",
        // What the storage refuses on purpose would fill the log.
        "--Logging:LogLevel:Default=Critical", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information", .. _more,
    ];
}

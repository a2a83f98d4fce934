namespace EPerformance.Api.Tests.Hosting;

/// <summary>One host for all cases of a class that leave nothing behind which another case could notice. A host costs a third of a second of a core, a case some milliseconds.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    /// <summary>Cases of a class are one caller; only where the rate is the subject does it count.</summary>
    internal static readonly Dictionary<string, string?> Unhurried = new() { ["Api:BurstPerCaller"] = "1000000", ["Api:PerSecondPerCaller"] = "1000000" };

    private ApiHost? _server;

    internal ApiHost Host { get; private set; } = null!;

    /// <summary>The same on a real connection, started for the first case that asks.</summary>
    internal async Task<ApiHost> ServerAsync() => _server ??= await ApiHost.StartAsync(Unhurried, kestrel: true);

    public async ValueTask InitializeAsync() => Host = await ApiHost.StartAsync(Unhurried);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}

using System.Globalization;
using EPerformance.Azurite;

namespace EPerformance.TestKit;

/// <summary>
/// One Azurite in memory per test assembly, started by the first test that asks for it: <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c>.
/// Projects that use it import <c>build/Azurite.targets</c>. With <c>EPERFORMANCE_AZURITE</c> set to a connection string, that storage is used.
/// </summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private static readonly string Run = ((uint)Environment.TickCount).ToString("x", CultureInfo.InvariantCulture);

    private readonly Lazy<Task<AzuriteProcess>> _process = new(() => AzuriteProcess.StartAsync(new AzuriteOptions
    {
        ConnectionString = Environment.GetEnvironmentVariable("EPERFORMANCE_AZURITE"),
    }));

    private int _instances;

    /// <summary>An empty instance for one test: the storage, and a prefix that nobody else uses.</summary>
    public async Task<TestInstance> NewInstanceAsync()
    {
        var process = await _process.Value;
        var number = Interlocked.Increment(ref _instances);
        return new TestInstance(process.ConnectionString, $"t{Run}x{number.ToString("x", CultureInfo.InvariantCulture)}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process.IsValueCreated)
            await (await _process.Value).DisposeAsync();
    }
}

/// <param name="Prefix">Fits the storage setting of that name.</param>
public sealed record TestInstance(string ConnectionString, string Prefix);

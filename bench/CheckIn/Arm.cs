using Azure.Data.Tables;
using EPerformance.Azurite;
using EPerformance.Bench.Kit;
using EPerformance.TestKit;

namespace EPerformance.Bench.CheckIn;

/// <summary>One of the ways of keeping a tap that are compared, on an emulator of its own that nobody used before. All of them are up at once; one at a time has its turn.</summary>
internal sealed class Arm : IAsyncDisposable
{
    private readonly string? _folder;
    private readonly AzuriteProcess _azurite;
    private readonly int[] _sent;
    private ServerProcess? _server;
    private HttpLoad? _load;
    private Func<int, int, Task<bool>> _send = (_, _) => throw new InvalidOperationException("not set up");

    private Arm(string name, string? folder, AzuriteProcess azurite, int clients)
    {
        Name = name;
        _folder = folder;
        _azurite = azurite;
        _sent = new int[clients];
    }

    public string Name { get; }

    public bool HasServer => _server is not null;

    /// <summary>What its server has computed since it started.</summary>
    public TimeSpan ProcessorTime => _server?.ProcessorTime ?? TimeSpan.Zero;

    /// <summary>The server as it is served: signature, permission, rate limit, person, civil day, period, geofence, event id, one insert.</summary>
    public static async Task<Arm> SelfHostAsync(Crowd crowd, BenchOptions options)
    {
        var arm = await StartAsync("SelfHost check-in", options);
        arm._server = await SelfHostServer.StartAsync(arm._azurite.ConnectionString, crowd, options.Buckets.ToString());
        await SelfHostServer.ImportAsync(arm._server.Address, crowd);
        return arm.Over("/api/v1/attendance/check-in", crowd, options);
    }

    /// <summary>What no check-in over HTTP can avoid.</summary>
    public static async Task<Arm> BareEndpointAsync(Crowd crowd, BenchOptions options)
    {
        var arm = await StartAsync("bare endpoint", options);
        arm._server = await ServerProcess.StartAsync(
            Path.Combine(AppContext.BaseDirectory, "EPerformance.Bench.CheckIn.dll"),
            ["bare", $"--Connection={arm._azurite.ConnectionString}", $"--Key={crowd.Key}", $"--Buckets={options.Buckets}"]);
        return arm.Over("/check-in", crowd, options);
    }

    /// <summary>The same row from the same clients, without HTTP in between.</summary>
    public static async Task<Arm> StorageClientAsync(Crowd crowd, BenchOptions options)
    {
        var arm = await StartAsync("storage client alone", options);
        var table = new TableClient(arm._azurite.ConnectionString, SameRow.Table(DateTimeOffset.UtcNow));
        await table.CreateIfNotExistsAsync();
        arm._send = async (client, number) =>
        {
            var person = (number * options.Clients + client) % crowd.Count;
            var answer = await table.AddEntityAsync(SameRow.Of(crowd.NipOf(person), crowd.TapOf(person, client, number), options.Buckets, DateTimeOffset.UtcNow));
            return !answer.IsError;
        };
        return arm;
    }

    /// <summary>A tap that was not sent before.</summary>
    public Task<bool> SendAsync(int client) => _send(client, _sent[client]++);

    public Task<StoredRows> RowsAsync() => StoredRows.ReadAsync(_azurite.ConnectionString);

    public async ValueTask DisposeAsync()
    {
        _load?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        await _azurite.DisposeAsync();
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private static async Task<Arm> StartAsync(string name, BenchOptions options)
    {
        var folder = options.Disk ? Directory.CreateTempSubdirectory("eperformance-bench-").FullName : null;
        return new Arm(name, folder, await AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = folder }), options.Clients);
    }

    private Arm Over(string path, Crowd crowd, BenchOptions options)
    {
        var load = _load = new HttpLoad(_server!.Address, path, crowd, options.Clients);
        _send = load.SendAsync;
        return this;
    }
}

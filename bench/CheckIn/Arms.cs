using Azure.Data.Tables;
using EPerformance.Bench.Kit;
using EPerformance.TestKit;

namespace EPerformance.Bench.CheckIn;

/// <summary>The three ways of keeping a tap that are compared, each against a storage that nobody used before.</summary>
internal static class Arms
{
    public static async Task<LoadResult> SelfHostAsync(string connection, Crowd crowd, BenchOptions options)
    {
        await using var server = await SelfHostServer.StartAsync(connection, crowd, SameRow.Buckets.ToString());
        await SelfHostServer.ImportAsync(server.Address, crowd);
        using var load = new HttpLoad(server.Address, "/api/v1/attendance/check-in", crowd, options.Clients);
        return await Load.RunAsync(options, load.SendAsync, () => server.ProcessorTime);
    }

    public static async Task<LoadResult> BareEndpointAsync(string connection, Crowd crowd, BenchOptions options)
    {
        await using var server = await ServerProcess.StartAsync(
            Path.Combine(AppContext.BaseDirectory, "EPerformance.Bench.CheckIn.dll"), ["bare", $"--Connection={connection}", $"--Key={crowd.Key}"]);
        using var load = new HttpLoad(server.Address, "/check-in", crowd, options.Clients);
        return await Load.RunAsync(options, load.SendAsync, () => server.ProcessorTime);
    }

    public static async Task<LoadResult> StorageClientAsync(string connection, Crowd crowd, BenchOptions options)
    {
        var table = new TableClient(connection, SameRow.Table(DateTimeOffset.UtcNow));
        await table.CreateIfNotExistsAsync();
        return await Load.RunAsync(options, async (client, number) =>
        {
            var person = (number * options.Clients + client) % crowd.Count;
            var answer = await table.AddEntityAsync(SameRow.Of(crowd.NipOf(person), crowd.TapOf(person, client, number), DateTimeOffset.UtcNow));
            return !answer.IsError;
        });
    }
}

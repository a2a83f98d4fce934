using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using EPerformance.Application.Periods;
using EPerformance.Application.Policies;
using EPerformance.Storage;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Periods;

namespace EPerformance.Bench.Run;

/// <summary>One program that is timed. Writes <c>milliseconds peak-MB transactions milliseconds-of-processor</c>.</summary>
internal static class Arm
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private static double _before;

    public static PeriodPolicies Policies { get; } = new(PolicyLibrary.Default(), new PeriodSettings { Policy = "kaur-3-2022" });

    /// <summary>The run as the product does it.</summary>
    public static async Task<int> OursAsync(string connection, BenchSize size)
    {
        using var clients = size.Clients(connection);
        var run = new RunAllowance(new PeriodStore(clients), new FrozenFacts(clients), new AllowanceStore(clients), Policies);
        var took = await ForBucketsAsync(size, async bucket =>
        {
            if (await run.BucketAsync(BenchSize.Period, BenchSize.Version, bucket, CancellationToken.None) is { } refusal)
                throw new InvalidOperationException(refusal.ToString());
        });
        return Report(took, clients);
    }

    /// <summary>Reads and decompresses the same blobs, and writes the same rows to another table in batches. The rows are in its memory before the clock starts.</summary>
    public static async Task<int> BareAsync(string connection, BenchSize size)
    {
        using var clients = size.Clients(connection);
        var target = new TableClient(connection, "Bare", new TableClientOptions(TableClientOptions.ServiceVersion.V2020_12_06));
        await target.CreateIfNotExistsAsync();
        var rows = new List<List<TableEntity>>();
        foreach (var bucket in Bucket.All(size.Buckets))
            rows.Add(await RowsAsync(clients, bucket));
        var blobs = new FrozenBlobs(clients, Containers.Frozen);
        var took = await ForBucketsAsync(size, async bucket =>
        {
            await using (var stream = await blobs.ReadAsync(string.Create(Invariant, $"{BenchSize.Period}/{BenchSize.Version:D4}/{new Bucket((byte)bucket)}")) ?? throw new InvalidOperationException("no blob"))
                await stream.CopyToAsync(Stream.Null);
            foreach (var batch in rows[bucket].Chunk(100))
                await target.SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)));
        });
        return Report(took, clients);
    }

    private static async Task<List<TableEntity>> RowsAsync(StorageClients clients, Bucket bucket)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in clients.Table(Keys.Allowance.Table).ReadAsync(Keys.Allowance.OfBucket(BenchSize.Period.ToString(), BenchSize.Version, bucket)))
        {
            row.Remove("odata.etag");
            row.Remove("Timestamp");
            rows.Add(row);
        }

        return rows;
    }

    private static async Task<TimeSpan> ForBucketsAsync(BenchSize size, Func<int, Task> part)
    {
        _before = Environment.CpuUsage.TotalTime.TotalMilliseconds;
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, (int)size.Buckets), new ParallelOptions { MaxDegreeOfParallelism = BenchSize.AtOnce }, async (bucket, _) => await part(bucket));
        return clock.Elapsed;
    }

    private static int Report(TimeSpan took, StorageClients clients)
    {
        var peak = File.Exists("/proc/self/status")
            ? long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], Invariant) / 1024
            : 0;
        Console.WriteLine(string.Create(Invariant, $"{took.TotalMilliseconds:0} {peak} {clients.Transactions.All.Total} {Environment.CpuUsage.TotalTime.TotalMilliseconds - _before:0}"));
        return 0;
    }
}

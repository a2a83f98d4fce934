using EPerformance.Application.Attendance;
using EPerformance.Storage;
using EPerformance.Storage.Attendance;
using EPerformance.TestKit;

namespace EPerformance.FaultKit.Invariants;

/// <summary>The punches of an instance, read past every host.</summary>
public static class StoredPunches
{
    /// <summary>Filed under any of the dates, both inclusive.</summary>
    public static async Task<IReadOnlyList<PunchRecord>> ReadAsync(TestInstance storage, DateOnly from, DateOnly to, CancellationToken stop = default)
    {
        using var clients = new StorageClients(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix });
        return await ReadAsync(clients, from, to, stop);
    }

    /// <summary>Filed under any of the dates, both inclusive.</summary>
    public static async Task<IReadOnlyList<PunchRecord>> ReadAsync(StorageClients clients, DateOnly from, DateOnly to, CancellationToken stop = default)
    {
        var store = new PunchStore(clients);
        var punches = new List<PunchRecord>();
        for (var date = from; date <= to; date = date.AddDays(1))
        {
            foreach (var bucket in Bucket.All(clients.Settings.Buckets))
                punches.AddRange(await store.OfBucketAsync(bucket.Index, date, stop));
        }

        return punches;
    }

    /// <summary>Those of a test that began at an instant and ends now.</summary>
    public static Task<IReadOnlyList<PunchRecord>> SinceAsync(TestInstance storage, DateTimeOffset begun, CancellationToken stop = default) =>
        ReadAsync(storage, PunchFiling.UtcDate(begun).AddDays(-1), PunchFiling.UtcDate(TimeProvider.System.GetUtcNow()), stop);
}

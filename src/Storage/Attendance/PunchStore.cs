using System.Collections.Concurrent;
using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Attendance;

/// <summary>Punches in one table per month of the filing date. In a rush those of one partition are written together (<see cref="SharedAdds"/>).</summary>
public sealed class PunchStore(StorageClients clients) : IPunchStore
{
    private readonly ConcurrentDictionary<string, SharedAdds> _adds = new(StringComparer.Ordinal);

    public async Task<PunchRecord?> AddAsync(PunchRecord punch, CancellationToken cancellationToken)
    {
        var key = Keys.Punches.Punch(BucketOf(punch.Nip), punch.FiledUnder, punch.Nip, punch.EventId);
        var written = await Adds(punch.FiledUnder).AddAsync(PunchRow.Of(punch, key), cancellationToken).ConfigureAwait(false);
        if (written == WriteResult.Done)
            return null;
        return await FindAsync(punch.Nip, punch.FiledUnder, punch.EventId, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"{key} was taken and is gone; punches are never deleted one by one");
    }

    public async Task<PunchRecord?> FindAsync(Nip nip, DateOnly filedUnder, string eventId, CancellationToken cancellationToken)
    {
        var key = Keys.Punches.Punch(BucketOf(nip), filedUnder, nip, eventId);
        var row = await Table(filedUnder).FindAsync(key, null, cancellationToken).ConfigureAwait(false);
        return row is null ? null : PunchRow.Read(row, filedUnder);
    }

    public Task<IReadOnlyList<PunchRecord>> OfPersonAsync(Nip nip, DateOnly filedUnder, CancellationToken cancellationToken) =>
        ReadAsync(Keys.Punches.OfPerson(BucketOf(nip), filedUnder, nip), filedUnder, cancellationToken);

    public Task<IReadOnlyList<PunchRecord>> OfBucketAsync(int bucket, DateOnly filedUnder, CancellationToken cancellationToken) =>
        ReadAsync(Keys.Punches.OfBucket(new Bucket((byte)bucket), filedUnder), filedUnder, cancellationToken);

    private async Task<IReadOnlyList<PunchRecord>> ReadAsync(KeyRange range, DateOnly filedUnder, CancellationToken cancellationToken)
    {
        var punches = new List<PunchRecord>();
        await foreach (var row in Table(filedUnder).ReadAsync(range, null, cancellationToken).ConfigureAwait(false))
            punches.Add(PunchRow.Read(row, filedUnder));
        return punches;
    }

    private SharedAdds Adds(DateOnly filedUnder) => _adds.GetOrAdd(Keys.Punches.Table(filedUnder), static (name, clients) => new SharedAdds(clients.Table(name)), clients);

    private Table Table(DateOnly filedUnder) => clients.Table(Keys.Punches.Table(filedUnder));

    private Bucket BucketOf(Nip nip) => Bucket.Of(nip, clients.Settings.Buckets);
}

using System.Runtime.CompilerServices;
using Azure;
using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Attendance;

/// <summary>Closed days, a partition per bucket and month.</summary>
public sealed class DayStore(StorageClients clients) : IDayStore
{
    private readonly Table _days = clients.Table(Keys.Days.Table);

    public async Task PutAsync(int bucket, IReadOnlyList<ClosedDay> days, CancellationToken cancellationToken)
    {
        foreach (var month in days.GroupBy(day => CivilMonth.Of(day.Record.Date)))
        {
            var rows = month.Select(day => DayRow.Of(day, Keys.Days.Day(new Bucket((byte)bucket), day.Nip, day.Record.Date)));
            foreach (var batch in Batch.PutAll(Keys.Days.Partition(new Bucket((byte)bucket), month.Key), rows))
            {
                var written = await _days.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
                if (!written.IsDone)
                    throw new InvalidOperationException($"{batch.Partition} / {written.Row}: overwriting ended as {written.Result}");
            }
        }
    }

    public async Task<int> RemoveOthersAsync(int bucket, AgencyZone zone, DateOnly date, IReadOnlySet<Nip> keep, CancellationToken cancellationToken)
    {
        var month = Keys.Days.OfBucket(new Bucket((byte)bucket), CivilMonth.Of(date));
        var ofDay = $"{KeyText.Separator}{KeyTime.Day(date)}";
        var kept = keep.Select(nip => KeyText.Encode(nip.Value) + ofDay).ToHashSet(StringComparer.Ordinal);
        var others = new List<string>();
        await foreach (var row in _days.ReadAsync(month, ["RowKey", DayRow.Zone], cancellationToken).ConfigureAwait(false))
        {
            if (row.RowKey.EndsWith(ofDay, StringComparison.Ordinal) && row.GetString(DayRow.Zone) == zone.Id && !kept.Contains(row.RowKey))
                others.Add(row.RowKey);
        }

        foreach (var rowKey in others)
            await _days.DeleteAsync(new EntityKey(month.FromPartition, rowKey), ETag.All, cancellationToken).ConfigureAwait(false);
        return others.Count;
    }

    public async Task<IReadOnlyList<ClosedDay>> OfPersonAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken)
    {
        var days = new List<ClosedDay>();
        await foreach (var row in _days.ReadAsync(Keys.Days.OfPerson(Bucket.Of(nip, clients.Settings.Buckets), nip, month), null, cancellationToken).ConfigureAwait(false))
            days.Add(DayRow.Read(row));
        return days;
    }

    public async IAsyncEnumerable<ClosedDay> OfBucketAsync(int bucket, CivilMonth month, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _days.ReadAsync(Keys.Days.OfBucket(new Bucket((byte)bucket), month), null, cancellationToken).ConfigureAwait(false))
            yield return DayRow.Read(row);
    }
}

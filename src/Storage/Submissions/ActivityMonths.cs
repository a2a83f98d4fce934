using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Submissions;

/// <summary>Verified activities among the facts of a month, in a row of their own: what writes other facts never meets it.</summary>
public sealed class ActivityMonths(StorageClients clients) : IActivityMonths
{
    private const string Days = "Days", Minutes = "Minutes", Lines = "Lines";
    private readonly Table _table = clients.Table(Keys.MonthFacts.Table);

    public async Task<StoredActivityMonth?> FindAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken)
    {
        if (await _table.FindAsync(KeyOf(nip, month), null, cancellationToken).ConfigureAwait(false) is not { } row)
            return null;
        return new StoredActivityMonth(Read(row), row.ETag.ToString());
    }

    public async Task<IReadOnlyDictionary<Nip, ActivityMonth>> OfBucketAsync(int bucket, CivilMonth month, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Nip, ActivityMonth>();
        await foreach (var row in _table.ReadAsync(Keys.MonthFacts.OfBucket(new Bucket((byte)bucket), month.Year), ["PartitionKey", "RowKey", Days], cancellationToken).ConfigureAwait(false))
        {
            if (Keys.MonthFacts.IsActivities(row.RowKey, month, out var nip))
                found[nip] = Read(row);
        }

        return found;
    }

    public async Task<IReadOnlyList<(Nip Nip, CivilMonth Month, ActivityMonth Facts)>> OfYearAsync(int bucket, int year, CancellationToken cancellationToken)
    {
        var found = new List<(Nip, CivilMonth, ActivityMonth)>();
        await foreach (var row in _table.ReadAsync(Keys.MonthFacts.OfBucket(new Bucket((byte)bucket), year), ["PartitionKey", "RowKey", Days], cancellationToken).ConfigureAwait(false))
        {
            for (var month = new CivilMonth(year, 1); month.Year == year; month = month.Next)
            {
                if (Keys.MonthFacts.IsActivities(row.RowKey, month, out var nip))
                    found.Add((nip, month, Read(row)));
            }
        }

        return found;
    }

    public async Task<bool> SaveAsync(Nip nip, CivilMonth month, ActivityMonth facts, string? tag, CancellationToken cancellationToken)
    {
        var key = KeyOf(nip, month);
        var row = new TableEntity(key.Partition, key.Row) { [Minutes] = facts.Minutes, [Lines] = facts.Lines };
        if (!PackedText.TryPut(row, Days, StoredJson.Write(facts.Days)))
            throw new InvalidOperationException("a month of days always fits");
        var written = tag is null
            ? await _table.AddAsync(row, cancellationToken).ConfigureAwait(false)
            : await _table.ReplaceAsync(row, new ETag(tag), cancellationToken).ConfigureAwait(false);
        return written.IsDone;
    }

    private static ActivityMonth Read(TableEntity row) => new(StoredJson.Read<List<ActivityDay>>(
        PackedText.Get(row, Days) ?? throw new InvalidDataException($"{row.PartitionKey} / {row.RowKey} is damaged")));

    private EntityKey KeyOf(Nip nip, CivilMonth month) => Keys.MonthFacts.Activities(Bucket.Of(nip, clients.Settings.Buckets), nip, month);
}

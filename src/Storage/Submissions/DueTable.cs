using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Submissions;

/// <summary>The due list. Done entries are deleted, so a scan from the beginning of time reads only what is left.</summary>
public sealed class DueTable(StorageClients clients) : IDueList
{
    private static readonly DateTimeOffset First = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Last = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const string Trace = "Trace", Passing = "Passing";
    private readonly Table _table = clients.Table(Keys.Due.Table);

    public async Task PutAsync(DueEntry entry, CancellationToken cancellationToken)
    {
        var key = KeyOf(entry);
        var row = new TableEntity(key.Partition, key.Row);
        if (Traces.Here is { } cause)
            row[Trace] = cause;
        if (entry.IsPassing)
            row[Passing] = true;
        await _table.PutAsync(row, cancellationToken).ConfigureAwait(false);
    }

    public async Task RemoveAsync(DueEntry entry, CancellationToken cancellationToken) =>
        await _table.DeleteAsync(KeyOf(entry), ETag.All, cancellationToken).ConfigureAwait(false);

    public async IAsyncEnumerable<DueEntry> UntilAsync(DateTimeOffset until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The key of the range is exclusive, the instant asked for inclusive.
        var end = until < Last ? until.AddTicks(1) : Last;
        foreach (var range in new[] { Keys.Due.HoursBefore(end, First), Keys.Due.InHourOf(end) })
        {
            await foreach (var row in _table.ReadAsync(range, ["PartitionKey", "RowKey", Trace, Passing], cancellationToken).ConfigureAwait(false))
                yield return Read(row);
        }
    }

    private EntityKey KeyOf(DueEntry entry) => Keys.Due.Entry(entry.At, ItemKey.Of(entry.Item), clients.Settings.Shards);

    private static DueEntry Read(TableEntity row)
    {
        var cut = row.RowKey.IndexOf(KeyText.Separator, StringComparison.Ordinal);
        if (cut < 0 || !KeyTime.TryParseInstant(row.RowKey.AsSpan(0, cut), out var at) || !ItemKey.TryParse(row.RowKey[(cut + 1)..], out var item))
            throw new InvalidDataException($"{row.PartitionKey} / {row.RowKey} is damaged");
        return new DueEntry(at, item.Ref) { Cause = row.GetString(Trace), IsPassing = row.GetBoolean(Passing) ?? false };
    }
}

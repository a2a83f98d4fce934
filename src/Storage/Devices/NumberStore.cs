using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Devices;

/// <summary>A list of user numbers in one row; its audit row holds it as it was then.</summary>
public sealed class NumberStore(StorageClients clients) : INumberStore
{
    private const string People = "People", Version = "Version", At = "At", By = "By";

    private readonly Table _table = clients.Table(Keys.Devices.Table);

    public async Task<StoredNumbers?> FindAsync(string list, CancellationToken cancellationToken)
    {
        if (await _table.FindAsync(Keys.Devices.Numbers(list), null, cancellationToken).ConfigureAwait(false) is not { } row)
            return null;
        var lines = (PackedText.Get(row, People) ?? throw RowText.Damaged(row, People)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '));
        return new StoredNumbers(lines.ToDictionary(parts => parts[0], parts => Nip.Parse(parts[1]), StringComparer.Ordinal), RowText.Number(row, Version), row.ETag.ToString());
    }

    public async Task<SaveResult> SaveAsync(NumberChange change, CancellationToken cancellationToken)
    {
        var version = (change.Before?.Version ?? 0) + 1;
        var text = string.Join('\n', change.People.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
        var row = Row(Keys.Devices.Numbers(change.List), version, text);
        var audit = Row(Keys.Devices.NumbersAudit(change.List, version), version, text);
        audit[At] = change.At;
        audit[By] = change.By?.Value;
        var batch = new Batch(Keys.Devices.Partition).Record(audit);
        batch = change.Before is null ? batch.Add(row) : batch.Replace(row, new ETag(change.Before.Tag));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    private static TableEntity Row(EntityKey key, int version, string text)
    {
        var row = new TableEntity(key.Partition, key.Row) { [Version] = version };
        if (!PackedText.TryPut(row, People, text))
            throw new InvalidOperationException("a list of numbers is longer than a row holds");
        return row;
    }
}

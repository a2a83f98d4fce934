using EPerformance.Application.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Storage;
using EPerformance.Storage.Requests;
using EPerformance.Storage.Submissions;

namespace EPerformance.FaultKit.Invariants;

/// <summary>
/// Submissions and requests: every one that is open is driven by an entry of the due list and stands in the queues of those who may decide it and in no other; its record has each change once; and what
/// is verified of a month is what its days say.
/// </summary>
internal static class ItemInvariants
{
    private static readonly KeyRange All = KeyRange.Partitions("!", "\u007f");

    public static async Task<IReadOnlyList<string>> BrokenAsync(StorageClients clients, CancellationToken stop)
    {
        var broken = new List<string>();
        var items = new List<IStoredItem>();
        var (submissions, requests) = (new SubmissionStore(clients), new RequestStore(clients));
        foreach (var key in await KeysOfAsync(clients, Keys.Submissions.Table, "S!", stop))
            items.Add((await submissions.FindAsync(new SubmissionDay(key.Nip, key.Date), stop))!);
        foreach (var key in await KeysOfAsync(clients, Keys.Requests.Table, "R!", stop))
            items.Add((await requests.FindAsync(new RequestId(key.Nip, key.Date, key.RequestId!), stop))!);

        foreach (var item in items)
            await DrivenAsync(clients, item, broken, stop);
        await RecordedAsync(clients, items, broken, stop);
        await QueuesAsync(clients, items, broken, stop);
        await SumsAsync(clients, items.OfType<StoredSubmission>(), broken, stop);
        return broken;
    }

    private static async Task DrivenAsync(StorageClients clients, IStoredItem item, List<string> broken, CancellationToken stop)
    {
        if (item.DueAt is { } at && await clients.Table(Keys.Due.Table).FindAsync(Keys.Due.Entry(at, ItemKey.Of(item.Ref), clients.Settings.Shards), null, stop) is null)
            broken.Add($"{item.Ref} waits until {at:O} and nothing would wake it");
    }

    private static async Task RecordedAsync(StorageClients clients, IReadOnlyList<IStoredItem> items, List<string> broken, CancellationToken stop)
    {
        var records = new Dictionary<string, IReadOnlyList<StoredRecord>>(StringComparer.Ordinal);
        foreach (var table in new[] { Keys.Submissions.Table, Keys.Requests.Table })
        {
            foreach (var (item, record) in await StoredRecords.ReadAsync(clients, table, stop))
                records.Add(item, record);
        }

        foreach (var item in items)
        {
            var versions = records.Remove(ItemKey.Of(item.Ref).ToString(), out var record) ? record.Select(one => one.Version) : [];
            if (!versions.SequenceEqual(Enumerable.Range(1, item.Version)))
                broken.Add($"{item.Ref} has version {item.Version} and the record {string.Join(' ', versions)}");
        }

        broken.AddRange(records.Keys.Select(item => $"{item} has a record and is not there"));
    }

    private static async Task QueuesAsync(StorageClients clients, IReadOnlyList<IStoredItem> items, List<string> broken, CancellationToken stop)
    {
        var expected = items.SelectMany(item => item.Inbox).Select(PlaceOf).ToHashSet(StringComparer.Ordinal);
        await foreach (var entry in new InboxTable(clients).AllAsync(stop))
        {
            if (!expected.Remove(PlaceOf(entry)))
                broken.Add($"{PlaceOf(entry)} is in a queue and does not wait there");
        }

        broken.AddRange(expected.Select(place => $"{place} waits and is in no queue"));
    }

    private static string PlaceOf(InboxEntry entry) => $"{ItemKey.Of(entry.Item)} with {entry.Post} until {entry.Deadline:O}";

    private static async Task SumsAsync(StorageClients clients, IEnumerable<StoredSubmission> submissions, List<string> broken, CancellationToken stop)
    {
        foreach (var month in submissions.GroupBy(one => (one.Id.Nip, one.Id.Month)))
        {
            var counted = month.Select(ActivityDay.Of).Where(day => day.Lines > 0).Sum(day => day.Minutes);
            var stored = (await new ActivityMonths(clients).FindAsync(month.Key.Nip, month.Key.Month, stop))?.Facts.Minutes ?? 0;
            if (counted != stored)
                broken.Add($"{month.Key.Nip} {month.Key.Month}: {stored} minutes count, the verified days have {counted}");
        }
    }

    private static async Task<IReadOnlyList<ItemKey>> KeysOfAsync(StorageClients clients, string table, string prefix, CancellationToken stop)
    {
        var keys = new List<ItemKey>();
        await foreach (var row in clients.Table(table).ReadAsync(All, ["PartitionKey", "RowKey"], stop))
        {
            // The partition is person and month, the row kind and the rest: together the name of the item.
            if (!row.RowKey.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var rest = row.RowKey[prefix.Length..];
            var name = prefix == "S!" ? $"{prefix}{row.PartitionKey}{rest}" : $"{prefix}{row.PartitionKey}!{rest}";
            if (!ItemKey.TryParse(name, out var key))
                throw new InvalidDataException($"{table} {row.PartitionKey} / {row.RowKey} is no item");
            keys.Add(key);
        }

        return keys;
    }
}

using Azure.Data.Tables;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Submissions;

namespace EPerformance.Storage.Checks;

/// <summary>
/// Submissions, requests and objections: every one that is open is driven by an entry of the due list and stands in the queues of those who may decide it and in
/// no other; its record has each change once, and nothing has a record alone; what is verified of a month is what its days say.
/// </summary>
internal sealed class ItemCheck(StorageClients clients)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _expected = new(StringComparer.Ordinal);
    private readonly Dictionary<(Nip, CivilMonth), long> _minutes = [];
    private HashSet<EntityKey> _due = [];
    private long _items;
    private bool _isPartitionDamaged;

    public async Task<(long Items, IReadOnlyList<Finding> Findings)> RunAsync(IProgress<(string What, long Rows)>? progress, CancellationToken cancellationToken)
    {
        _due = await DueAsync(cancellationToken).ConfigureAwait(false);
        foreach (var table in StoredItems.Tables)
            await TableAsync(table, progress, cancellationToken).ConfigureAwait(false);
        await foreach (var entry in new InboxTable(clients).AllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!_expected.Remove(PlaceOf(entry)))
                _findings.Add(Finding.WronglyQueued(PlaceOf(entry)));
        }

        _findings.AddRange(_expected.Select(Finding.NotQueued));
        await SumsAsync(cancellationToken).ConfigureAwait(false);
        return (_items, _findings);
    }

    private async Task TableAsync(string table, IProgress<(string What, long Rows)>? progress, CancellationToken cancellationToken)
    {
        var (rows, partition) = (0L, "");
        var items = new List<IStoredItem>();
        var recorded = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        await foreach (var row in clients.Table(table).RowsAsync(null, cancellationToken).ConfigureAwait(false))
        {
            if (row.PartitionKey != partition)
            {
                Settle(items, recorded);
                partition = row.PartitionKey;
            }

            if (++rows % 1000 == 0)
                progress?.Report((table, rows));
            if (Keys.Beside.TryReadAudit(row.RowKey, out var item, out var version))
                Note(recorded, item, version);
            else if (StoredItems.IsItem(table, row.RowKey))
                Take(table, row, items);
        }

        Settle(items, recorded);
        progress?.Report((table, rows));
    }

    private void Take(string table, TableEntity row, List<IStoredItem> items)
    {
        try
        {
            items.Add(StoredItems.Read(table, row));
            _items++;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or System.Text.Json.JsonException or FormatException)
        {
            _findings.Add(Finding.Damaged($"{table} {row.PartitionKey} / {row.RowKey}"));
            _isPartitionDamaged = true;
        }
    }

    private static void Note(Dictionary<string, List<int>> recorded, string item, int version)
    {
        if (!recorded.TryGetValue(item, out var versions))
            recorded[item] = versions = [];
        versions.Add(version);
    }

    private void Settle(List<IStoredItem> items, Dictionary<string, List<int>> recorded)
    {
        foreach (var item in items)
        {
            var key = ItemKey.Of(item.Ref);
            if (item.DueAt is { } at && !_due.Contains(Keys.Due.Entry(at, key, clients.Settings.Shards)))
                _findings.Add(Finding.NotDriven(key.ToString(), at));
            var versions = recorded.Remove(key.ToString(), out var known) ? known : [];
            if (!versions.SequenceEqual(Enumerable.Range(1, item.Version)))
                _findings.Add(Finding.NotRecorded(key.ToString(), item.Version, versions));
            _expected.UnionWith(item.Inbox.Select(PlaceOf));
            if (item is StoredSubmission submission && ActivityDay.Of(submission) is { Lines: > 0 } day)
                _minutes[(submission.Id.Nip, submission.Id.Month)] = _minutes.GetValueOrDefault((submission.Id.Nip, submission.Id.Month)) + day.Minutes;
        }

        // What cannot be read has a record too.
        if (!_isPartitionDamaged)
            _findings.AddRange(recorded.Keys.Select(Finding.RecordedOnly));
        _isPartitionDamaged = false;
        items.Clear();
        recorded.Clear();
    }

    private async Task<HashSet<EntityKey>> DueAsync(CancellationToken cancellationToken)
    {
        var keys = new HashSet<EntityKey>();
        await foreach (var row in clients.Table(Keys.Due.Table).RowsAsync(null, cancellationToken).ConfigureAwait(false))
            keys.Add(new EntityKey(row.PartitionKey, row.RowKey));
        return keys;
    }

    private async Task SumsAsync(CancellationToken cancellationToken)
    {
        var years = _minutes.Keys.Select(key => key.Item2.Year).Distinct().Order().ToList();
        var months = new ActivityMonths(clients);
        foreach (var bucket in Bucket.All(clients.Settings.Buckets))
        {
            foreach (var year in years)
            {
                foreach (var (nip, month, facts) in await months.OfYearAsync(bucket.Index, year, cancellationToken).ConfigureAwait(false))
                {
                    _minutes.Remove((nip, month), out var counted);
                    if (counted != facts.Minutes)
                        _findings.Add(Finding.WrongSum(nip, month, facts.Minutes, counted));
                }
            }
        }

        _findings.AddRange(_minutes.Where(left => left.Value != 0).Select(left => Finding.WrongSum(left.Key.Item1, left.Key.Item2, 0, left.Value)));
    }

    private static string PlaceOf(InboxEntry entry) => $"{ItemKey.Of(entry.Item)} @ {entry.Post} {entry.Deadline:O}";
}

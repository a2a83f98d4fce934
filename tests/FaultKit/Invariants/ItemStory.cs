using System.Globalization;
using EPerformance.Storage;

namespace EPerformance.FaultKit.Invariants;

/// <summary>What is stored of an item that a finding names, in the order in which the store took it: enough to see which of two writers was late.</summary>
internal sealed class ItemStory(StorageClients clients)
{
    private static readonly KeyRange All = KeyRange.Partitions("!", "\u007f");

    /// <param name="findings">Those that name no item are left out.</param>
    /// <returns>A line for each finding that names an item.</returns>
    public async Task<IReadOnlyList<string>> OfAsync(IEnumerable<string> findings, CancellationToken stop)
    {
        var stories = findings.Select(ItemIn).Where(item => item is not null).Distinct().ToDictionary(item => item!, _ => new List<(DateTimeOffset? At, string What)>(), StringComparer.Ordinal);
        if (stories.Count == 0)
            return [];
        foreach (var table in new[] { Keys.Submissions.Table, Keys.Requests.Table, Keys.Objections.Table, Keys.Due.Table })
        {
            await foreach (var row in clients.Table(table).ReadAsync(All, null, stop))
            {
                if (Keys.Beside.TryReadAudit(row.RowKey, out var item, out var version) && stories.TryGetValue(item, out var told))
                    told.Add((row.Timestamp, string.Create(CultureInfo.InvariantCulture, $"version {version}")));
                else if (table == Keys.Due.Table && row.RowKey[(row.RowKey.IndexOf('!', StringComparison.Ordinal) + 1)..] is var due && stories.TryGetValue(due, out told))
                    told.Add((row.Timestamp, $"due {row.RowKey[..row.RowKey.IndexOf('!', StringComparison.Ordinal)]}"));
            }
        }

        await foreach (var row in clients.Table(Keys.Inbox.Table).ReadAsync(All, null, stop))
        {
            if (stories.TryGetValue(row.GetString("Item") ?? "", out var told))
                told.Add((row.Timestamp, string.Create(CultureInfo.InvariantCulture, $"queued for {row.PartitionKey} as version {row.GetInt32("Version")}")));
        }

        return [.. stories.Select(story => $"{story.Key}: {string.Join("; ", story.Value.OrderBy(one => one.At).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.At:HH:mm:ss.fff} {one.What}")))}")];
    }

    private static string? ItemIn(string finding) => finding.Split(' ').FirstOrDefault(word => ItemKey.TryParse(word, out _));
}

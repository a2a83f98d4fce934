using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Submissions;

/// <summary>Queues, a partition per post: a page is one query of exactly its rows.</summary>
public sealed class InboxTable(StorageClients clients) : IInbox
{
    private const string Deadline = "Deadline", Item = "Item", Pending = "Pending", Minutes = "Minutes", Version = "Version", Kind = "Kind", Day = "Day", Why = "Why", Passed = "Passed";
    private readonly Table _table = clients.Table(Keys.Inbox.Table);

    public async Task PutAsync(InboxEntry entry, CancellationToken cancellationToken)
    {
        var key = KeyOf(entry);
        var row = new TableEntity(key.Partition, key.Row)
        {
            [Deadline] = entry.Deadline,
            [Item] = ItemKey.Of(entry.Item).ToString(),
            [Pending] = entry.Pending,
            [Minutes] = entry.Minutes,
            [Version] = entry.Version,
            [Kind] = entry.Kind.ToString(),
            [Day] = KeyTime.Date(entry.Item.Day),
            [Why] = entry.Why?.ToString(),
            [Passed] = entry.Passed.Levels.Count == 0 ? null : StoredJson.Write(entry.Passed.Levels),
        };
        await _table.PutAsync(row, cancellationToken).ConfigureAwait(false);
    }

    public async Task<bool> StandsAsync(InboxEntry entry, CancellationToken cancellationToken) =>
        await _table.FindAsync(KeyOf(entry), null, cancellationToken).ConfigureAwait(false) is { } row && Read(entry.Post, row) == entry;

    public async Task RemoveAsync(InboxEntry entry, CancellationToken cancellationToken) =>
        await _table.DeleteAsync(KeyOf(entry), ETag.All, cancellationToken).ConfigureAwait(false);

    public async IAsyncEnumerable<InboxEntry> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _table.ReadAsync(Keys.Inbox.All, null, cancellationToken).ConfigureAwait(false))
            yield return Read(KeyText.Decode(row.PartitionKey), row);
    }

    public async Task<InboxPage> PageAsync(string post, string? after, int size, CancellationToken cancellationToken)
    {
        var page = await _table.PageAsync(KeyRange.Partition(Keys.Inbox.Partition(post)), after, size, null, cancellationToken).ConfigureAwait(false);
        return new InboxPage([.. page.Rows.Select(row => Read(post, row))], page.Next);
    }

    private static EntityKey KeyOf(InboxEntry entry) => Keys.Inbox.Entry(entry.Post, entry.Deadline, ItemKey.Of(entry.Item));

    private static InboxEntry Read(string post, TableEntity row)
    {
        if (!ItemKey.TryParse(row.GetString(Item) ?? "", out var item) || row.GetDateTimeOffset(Deadline) is not { } deadline)
            throw new InvalidDataException($"{row.PartitionKey} / {row.RowKey} is damaged");
        var day = KeyTime.TryParseDate(row.GetString(Day) ?? "", out var date) ? date : item.Date;
        return new InboxEntry(post, deadline, item.Ref with { Day = day }, row.GetInt32(Pending) ?? 0, row.GetInt32(Minutes) ?? 0, row.GetInt32(Version) ?? 0)
        {
            Kind = Enum.TryParse<ItemKind>(row.GetString(Kind), out var kind) ? kind : ItemKind.ActivitySubmission,
            Why = Enum.TryParse<OfficeReason>(row.GetString(Why), out var why) ? why : null,
            Passed = row.GetString(Passed) is { } passed ? new Domain.Approvals.Passed(StoredJson.Read<List<PassedLevel>>(passed)) : Domain.Approvals.Passed.None,
        };
    }
}

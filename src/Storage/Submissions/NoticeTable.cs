using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Submissions;

/// <summary>What people are told, a partition per recipient, the newest first.</summary>
public sealed class NoticeTable(StorageClients clients) : IOutbox
{
    private const string Content = "Notice";
    private readonly Table _table = clients.Table(Keys.Notices.Table);

    public async Task PutAsync(Notice notice, CancellationToken cancellationToken)
    {
        var id = $"{ItemKey.Submission(notice.Item.Nip, notice.Item.Day)} {notice.Version:D8} {notice.Kind}";
        var key = Keys.Notices.Notice(notice.Recipient, notice.At, id);
        var row = new TableEntity(key.Partition, key.Row) { [Content] = StoredJson.Write(notice) };
        // Added, not overwritten: what was told is told once.
        await _table.AddAsync(row, cancellationToken).ConfigureAwait(false);
    }

    public async Task<NoticePage> PageAsync(Nip recipient, string? after, int size, CancellationToken cancellationToken)
    {
        var page = await _table.PageAsync(Keys.Notices.Of(recipient), after, size, null, cancellationToken).ConfigureAwait(false);
        return new NoticePage([.. page.Rows.Select(row => StoredJson.Read<Notice>(row.GetString(Content) ?? throw new InvalidDataException($"{row.PartitionKey} / {row.RowKey} is damaged")))], page.Next);
    }
}

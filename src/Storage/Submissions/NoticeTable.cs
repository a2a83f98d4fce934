using Azure.Data.Tables;
using EPerformance.Application.Delivery;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Submissions;

/// <summary>What people are told, a partition per recipient, the newest first.</summary>
public sealed class NoticeTable(StorageClients clients) : IOutbox
{
    private const string Content = "Notice", DeliveredAt = "DeliveredAt", MailedAt = "MailedAt";
    private readonly Table _table = clients.Table(Keys.Notices.Table);

    public async Task PutAsync(Notice notice, CancellationToken cancellationToken)
    {
        // Added, not overwritten: what was told is told once.
        await _table.AddAsync(Row(TicketOf(notice), notice), cancellationToken).ConfigureAwait(false);
    }

    public async Task<NoticePage> PageAsync(Nip recipient, string? after, int size, CancellationToken cancellationToken)
    {
        var page = await _table.PageAsync(Keys.Notices.Of(recipient), after, size, null, cancellationToken).ConfigureAwait(false);
        return new NoticePage([.. page.Rows.Select(Read)], page.Next);
    }

    /// <summary>Names a notice: who repeats a change names the same one.</summary>
    public static NoticeTicket TicketOf(Notice notice) =>
        new(notice.Recipient, notice.At, $"{ItemKey.Of(notice.Item)} {notice.Version:D8} {notice.Kind}");

    /// <summary>The notice; <c>null</c> when it is not written, or purged.</summary>
    public async Task<DeliverableNotice?> FindAsync(NoticeTicket ticket, CancellationToken cancellationToken)
    {
        if (!KeyText.TryEncode(ticket.Id, out _))
            return null;
        var row = await _table.FindAsync(Keys.Notices.Notice(ticket.Recipient, ticket.At, ticket.Id), null, cancellationToken).ConfigureAwait(false);
        return row is null ? null : new DeliverableNotice(Read(row), row.GetDateTimeOffset(DeliveredAt), row.GetDateTimeOffset(MailedAt));
    }

    /// <summary>Notes that the notice was accepted outside the program.</summary>
    public async Task MarkAsync(NoticeTicket ticket, DeliverableNotice notice, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var marked = notice.With(ticket.Channel, at);
        var row = Row(ticket, notice.Notice);
        // Of two ways at the same moment one mark may be lost: then a message that comes again delivers again, with the same id.
        row[DeliveredAt] = marked.DeliveredAt;
        row[MailedAt] = marked.MailedAt;
        await _table.PutAsync(row, cancellationToken).ConfigureAwait(false);
    }

    private static TableEntity Row(NoticeTicket ticket, Notice notice)
    {
        var key = Keys.Notices.Notice(ticket.Recipient, ticket.At, ticket.Id);
        return new TableEntity(key.Partition, key.Row) { [Content] = StoredJson.Write(notice) };
    }

    private static Notice Read(TableEntity row) =>
        StoredJson.Read<Notice>(row.GetString(Content) ?? throw new InvalidDataException($"{row.PartitionKey} / {row.RowKey} is damaged"));
}

using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Delivery;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Submissions;

/// <summary>
/// Notices that leave the program as well. The ticket is written before the notice, and only for a notice that is new: whoever repeats a change
/// repeats neither.
/// </summary>
public sealed class OutboxTable(StorageClients clients, NoticeTable list) : IOutbox, INoticeDeliveries
{
    private const string Ticket = "Ticket";
    private readonly Table _outbox = clients.Table(Keys.Outbox.Table);

    public async Task PutAsync(Notice notice, CancellationToken cancellationToken)
    {
        var ticket = NoticeTable.TicketOf(notice);
        if (await list.FindAsync(ticket, cancellationToken).ConfigureAwait(false) is not null)
            return;
        var key = KeyOf(ticket);
        await _outbox.PutAsync(new TableEntity(key.Partition, key.Row) { [Ticket] = (ticket with { Trace = Traces.Here }).ToString() }, cancellationToken).ConfigureAwait(false);
        await list.PutAsync(notice, cancellationToken).ConfigureAwait(false);
    }

    public Task<NoticePage> PageAsync(Nip recipient, string? after, int size, CancellationToken cancellationToken) =>
        list.PageAsync(recipient, after, size, cancellationToken);

    public async IAsyncEnumerable<NoticeTicket> WaitingAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _outbox.ReadAsync(Keys.Outbox.All, null, cancellationToken).ConfigureAwait(false))
            yield return StoredJson.Read<NoticeTicket>(row.GetString(Ticket) ?? throw new InvalidDataException($"{row.PartitionKey} / {row.RowKey} is damaged"));
    }

    public async Task RemoveAsync(NoticeTicket ticket, CancellationToken cancellationToken) =>
        await _outbox.DeleteAsync(KeyOf(ticket), ETag.All, cancellationToken).ConfigureAwait(false);

    public Task<DeliverableNotice?> FindAsync(NoticeTicket ticket, CancellationToken cancellationToken) => list.FindAsync(ticket, cancellationToken);

    public Task MarkAsync(NoticeTicket ticket, DeliverableNotice notice, DateTimeOffset at, CancellationToken cancellationToken) =>
        list.MarkAsync(ticket, notice, at, cancellationToken);

    private EntityKey KeyOf(NoticeTicket ticket) => Keys.Outbox.Notification(ticket.Recipient, ticket.At, ticket.Id, clients.Settings.Shards);
}

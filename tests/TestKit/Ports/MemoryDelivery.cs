using System.Runtime.CompilerServices;
using EPerformance.Application.Delivery;
using EPerformance.Application.Messages;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Outbox, queues and the list of what was put aside, in memory.</summary>
public sealed class MemoryDelivery : IOutbox, INoticeDeliveries, IFailedMessages, IMessageQueue
{
    private readonly List<NoticeTicket> _outbox = [];
    private readonly Dictionary<NoticeTicket, DeliverableNotice> _notices = [];
    private readonly SortedDictionary<(string Queue, string Id), FailedMessage> _failed = [];

    /// <summary>Messages by queue, as they came.</summary>
    public List<(string Queue, string Text)> Sent { get; } = [];

    public Task<int> CountAsync(string queue, CancellationToken cancellationToken) => Task.FromResult(Sent.Count(message => message.Queue == queue));

    public Task PutAsync(Notice notice, CancellationToken cancellationToken)
    {
        var ticket = TicketOf(notice);
        if (_notices.TryAdd(ticket, new DeliverableNotice(notice, null)))
            _outbox.Add(ticket);
        return Task.CompletedTask;
    }

    /// <summary>A ticket whose notice was never written: the process died between the two.</summary>
    public void PutTicketOnly(Notice notice) => _outbox.Add(TicketOf(notice));

    public Task<NoticePage> PageAsync(Nip recipient, string? after, int size, CancellationToken cancellationToken) => throw new NotSupportedException();

    public async IAsyncEnumerable<NoticeTicket> WaitingAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var ticket in _outbox.ToList())
            yield return ticket;
    }

    public Task RemoveAsync(NoticeTicket ticket, CancellationToken cancellationToken)
    {
        _outbox.Remove(ticket);
        return Task.CompletedTask;
    }

    public Task<DeliverableNotice?> FindAsync(NoticeTicket ticket, CancellationToken cancellationToken) => Task.FromResult(_notices.GetValueOrDefault(ticket with { Channel = null }));

    public Task MarkAsync(NoticeTicket ticket, DeliverableNotice notice, DateTimeOffset at, CancellationToken cancellationToken)
    {
        _notices[ticket with { Channel = null }] = notice.With(ticket.Channel, at);
        return Task.CompletedTask;
    }

    public Task PutAsync(FailedMessage message, CancellationToken cancellationToken)
    {
        if (message.Error is not null || !_failed.ContainsKey((message.Queue, message.Id)))
            _failed[(message.Queue, message.Id)] = message;
        return Task.CompletedTask;
    }

    public Task<FailedMessage?> FindAsync(string queue, string id, CancellationToken cancellationToken) => Task.FromResult(_failed.GetValueOrDefault((queue, id)));

    public Task<FailedPage> PageAsync(string queue, string? after, int size, CancellationToken cancellationToken)
    {
        var page = _failed.Values.Where(one => one.Queue == queue && (after is null || string.CompareOrdinal(one.Id, after) > 0)).Take(size).ToList();
        return Task.FromResult(new FailedPage(page, page.Count == size ? page[^1].Id : null));
    }

    public Task RemoveAsync(FailedMessage message, CancellationToken cancellationToken)
    {
        _failed.Remove((message.Queue, message.Id));
        return Task.CompletedTask;
    }

    public Task SendAsync(string queue, string text, CancellationToken cancellationToken)
    {
        Sent.Add((queue, text));
        return Task.CompletedTask;
    }

    private static NoticeTicket TicketOf(Notice notice) => new(notice.Recipient, notice.At, $"{notice.Item} {notice.Version} {notice.Kind}");
}

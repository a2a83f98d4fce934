using EPerformance.Application.Ports;

namespace EPerformance.Storage.Queues;

/// <summary>Sends to the queues of the instance's account.</summary>
public sealed class MessageQueue(StorageClients clients) : IMessageQueue
{
    public Task SendAsync(string queue, string text, CancellationToken cancellationToken) => clients.Queue(queue).SendAsync(text, null, cancellationToken);

    public Task<int> CountAsync(string queue, CancellationToken cancellationToken) => clients.Queue(queue).CountAsync(cancellationToken);
}

namespace EPerformance.Application.Ports;

/// <summary>Sends messages; what receives them belongs to the host.</summary>
public interface IMessageQueue
{
    /// <param name="queue">From <see cref="Jobs.Queues"/>.</param>
    Task SendAsync(string queue, string text, CancellationToken cancellationToken);

    /// <summary>About how many messages there are, hidden ones included; 0 for a queue that nobody has used.</summary>
    Task<int> CountAsync(string queue, CancellationToken cancellationToken);
}

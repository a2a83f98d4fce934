using EPerformance.Application.Messages;

namespace EPerformance.Application.Ports;

/// <summary>Messages that were put aside, until somebody has sent them again.</summary>
public interface IFailedMessages
{
    /// <summary>Keeps the message; one with a known error replaces one without.</summary>
    Task PutAsync(FailedMessage message, CancellationToken cancellationToken);

    Task<FailedMessage?> FindAsync(string queue, string id, CancellationToken cancellationToken);

    /// <summary>In order of their ids.</summary>
    /// <param name="after">From the page before; <c>null</c> begins. Comes back from clients.</param>
    Task<FailedPage> PageAsync(string queue, string? after, int size, CancellationToken cancellationToken);

    Task RemoveAsync(FailedMessage message, CancellationToken cancellationToken);
}

/// <param name="Next">Begins the next page; <c>null</c> when this is the last.</param>
public sealed record FailedPage(IReadOnlyList<FailedMessage> Messages, string? Next);

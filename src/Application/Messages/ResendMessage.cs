using EPerformance.Application.Access;
using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Messages;

/// <summary>
/// Sends what was put aside again, after its cause is gone. Sent first and forgotten afterwards: an interruption sends it twice, which handlers do not
/// mind, and loses none.
/// </summary>
public sealed class ResendMessage(IFailedMessages failed, IMessageQueue queue)
{
    /// <summary>One message.</summary>
    /// <returns>Why not; <c>null</c> when sent.</returns>
    public async Task<Violation?> RunAsync(string name, string id, CancellationToken cancellationToken)
    {
        if (!IsQueue(name) || await failed.FindAsync(name, id, cancellationToken).ConfigureAwait(false) is not { } message)
            return AccessViolations.NotFound;
        await SendAsync(message, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>Up to <paramref name="most"/> messages of a queue.</summary>
    /// <returns>How many were sent; <c>null</c> for a queue that does not exist.</returns>
    public async Task<int?> AllAsync(string name, int most, CancellationToken cancellationToken)
    {
        if (!IsQueue(name))
            return null;
        var page = await failed.PageAsync(name, null, most, cancellationToken).ConfigureAwait(false);
        foreach (var message in page.Messages)
            await SendAsync(message, cancellationToken).ConfigureAwait(false);
        return page.Messages.Count;
    }

    public static bool IsQueue(string name) => name is Queues.Notices;

    private async Task SendAsync(FailedMessage message, CancellationToken cancellationToken)
    {
        await queue.SendAsync(message.Queue, message.Text, cancellationToken).ConfigureAwait(false);
        await failed.RemoveAsync(message, cancellationToken).ConfigureAwait(false);
    }
}

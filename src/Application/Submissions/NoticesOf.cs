using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>What a person is told, the newest first: one query that reads as many notices as it shows.</summary>
public sealed class NoticesOf(IOutbox outbox)
{
    public Task<NoticePage> RunAsync(Nip recipient, string? after, int size, CancellationToken cancellationToken) =>
        outbox.PageAsync(recipient, after, size, cancellationToken);
}

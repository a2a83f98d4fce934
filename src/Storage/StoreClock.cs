using Azure.Core;
using Azure.Core.Pipeline;
using EPerformance.Application.Ports;

namespace EPerformance.Storage;

/// <summary>The storage's clock by the dates of its answers.</summary>
public sealed class StoreClock : IStoreClock
{
    private readonly Func<CancellationToken, Task> _ask;
    private Reading? _last;

    /// <param name="ask">Any question to the storage.</param>
    internal StoreClock(Func<CancellationToken, Task> ask)
    {
        _ask = ask;
    }

    public DateTimeOffset? Now => Volatile.Read(ref _last) is { } last ? last.Said + TimeProvider.System.GetElapsedTime(last.Heard) : null;

    public Task AskAsync(CancellationToken cancellationToken) => _ask(cancellationToken);

    private void Hear(DateTimeOffset said) => Volatile.Write(ref _last, new Reading(said, TimeProvider.System.GetTimestamp()));

    private sealed record Reading(DateTimeOffset Said, long Heard);

    /// <summary>Sees the date of every answer.</summary>
    internal sealed class Policy(StoreClock clock) : HttpPipelineSynchronousPolicy
    {
        public override void OnReceivedResponse(HttpMessage message)
        {
            if (message.HasResponse && message.Response.Headers.Date is { } said)
                clock.Hear(said);
        }
    }
}

using EPerformance.Application.Delivery;
using EPerformance.Application.Jobs;

namespace EPerformance.Functions.Timers;

/// <summary>Queues what is in the outbox; the queue's trigger delivers it.</summary>
public sealed class NoticeTimers(RelayNotices relay)
{
    [Function("relay-notices")]
    public Task RelayAsync([TimerTrigger(Schedules.RelayNoticesTimes)] TimerInfo timer, CancellationToken cancellationToken) => relay.RunAsync(cancellationToken);
}

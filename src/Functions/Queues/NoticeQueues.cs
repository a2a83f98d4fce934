using System.Globalization;
using EPerformance.Application.Messages;
using QueueNames = EPerformance.Application.Jobs.Queues;

namespace EPerformance.Functions.Queues;

/// <summary>Notices that leave the program. The host moves a message that failed too often to the queue of the poisoned by itself.</summary>
public sealed class NoticeQueues(HandleMessage handle)
{
    [Function("deliver-notices")]
    public Task DeliverAsync([QueueTrigger(QueueNames.Notices)] string message, FunctionContext context, CancellationToken cancellationToken) =>
        handle.RunAsync(QueueNames.Notices, message, DeliveriesOf(context), cancellationToken, SentAt(context));

    [Function("put-aside-notices")]
    public Task PutAsideAsync([QueueTrigger(QueueNames.NoticesPoison)] string message, CancellationToken cancellationToken) =>
        handle.PutAsideAsync(QueueNames.Notices, message, cancellationToken);

    private static DateTimeOffset? SentAt(FunctionContext context) =>
        context.BindingContext.BindingData.TryGetValue("InsertionTime", out var at)
        && DateTimeOffset.TryParse(at?.ToString()?.Trim('"'), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    private static long DeliveriesOf(FunctionContext context) =>
        context.BindingContext.BindingData.TryGetValue("DequeueCount", out var count) && long.TryParse(count?.ToString(), CultureInfo.InvariantCulture, out var number) ? number : 1;
}

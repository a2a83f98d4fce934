using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Messages;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;

namespace EPerformance.Api.Operations;

/// <summary>What those who run the program have to see and to put right: how the instance stands, and messages that failed too often.</summary>
public sealed class OperationEndpoints : IEndpointArea
{
    private const int MostAtOnce = 100;

    public string Name => "operations";

    public IJsonTypeInfoResolver Json => OperationJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get("/operations/state", "get-instance-state", Permission.Operate, "How the instance stands: jobs, open items by age, close lag, running periods, queues, figures of this process.",
            async Task<Reply<StateAnswer>> (InstanceState use, CancellationToken stop) => StateAnswer.Of(await use.ReadAsync(stop)));
        endpoints.Get("/operations/queues/{queue}/failed", "list-failed-messages", Permission.Operate, "Messages of a queue that failed too often and were put aside.",
            async Task<Reply<Page<FailedMessageAnswer>>> (string queue, PageRequest page, IFailedMessages failed, CancellationToken stop) =>
            {
                if (!ResendMessage.IsQueue(queue))
                    return AccessViolations.NotFound;
                var found = await failed.PageAsync(queue, page.Next, page.Limit, stop);
                return page.Page<FailedMessageAnswer>([.. found.Messages.Select(one => new FailedMessageAnswer(one.Queue, one.Id, one.Text, one.Error, one.At))], found.Next);
            });
        endpoints.Post("/operations/queues/{queue}/failed/{id}/resend", "resend-failed-message", Permission.Operate, "Sends a message that was put aside again.",
            async Task<Reply<Nothing>> (string queue, string id, ResendMessage use, CancellationToken stop) =>
                await use.RunAsync(queue, id, stop) is { } refusal ? refusal : default(Nothing));
        endpoints.Post("/operations/queues/{queue}/failed/resend", "resend-failed-messages", Permission.Operate, "Sends up to a hundred messages that were put aside again.",
            async Task<Reply<ResentAnswer>> (string queue, ResendMessage use, CancellationToken stop) =>
                await use.AllAsync(queue, MostAtOnce, stop) is { } sent ? new ResentAnswer(sent) : AccessViolations.NotFound);
    }
}

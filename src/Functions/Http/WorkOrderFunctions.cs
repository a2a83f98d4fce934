namespace EPerformance.Functions.Http;

/// <summary>Work orders and the workload.</summary>
public sealed class WorkOrderFunctions(Door door)
{
    [Function("work-orders")]
    public Task WorkOrdersAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/work-orders/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

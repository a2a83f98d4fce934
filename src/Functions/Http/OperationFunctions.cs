namespace EPerformance.Functions.Http;

public sealed class OperationFunctions(Door door)
{
    [Function("operations")]
    public Task OperationsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/operations/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

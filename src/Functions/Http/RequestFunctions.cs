namespace EPerformance.Functions.Http;

public sealed class RequestFunctions(Door door)
{
    [Function("requests")]
    public Task RequestsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/requests/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

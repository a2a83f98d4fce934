namespace EPerformance.Functions.Http;

public sealed class PolicyFunctions(Door door)
{
    [Function("policies")]
    public Task PoliciesAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/policies/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

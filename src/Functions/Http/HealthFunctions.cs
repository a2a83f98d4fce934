namespace EPerformance.Functions.Http;

public sealed class HealthFunctions(Door door)
{
    [Function("health")]
    public Task HealthAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/health/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);

    [Function("me")]
    public Task MeAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/me/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

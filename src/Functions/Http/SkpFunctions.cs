namespace EPerformance.Functions.Http;

/// <summary>Performance plans.</summary>
public sealed class SkpFunctions(Door door)
{
    [Function("skp")]
    public Task SkpAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/skp/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

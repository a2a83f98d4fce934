namespace EPerformance.Functions.Http;

/// <summary>The review queue of the personnel office.</summary>
public sealed class IntegrityFunctions(Door door)
{
    [Function("integrity")]
    public Task IntegrityAsync([HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/integrity/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

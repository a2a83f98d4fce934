namespace EPerformance.Functions.Http;

/// <summary>Early warnings of the personnel office.</summary>
public sealed class EarlyWarningFunctions(Door door)
{
    [Function("early-warnings")]
    public Task EarlyWarningAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/early-warnings/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

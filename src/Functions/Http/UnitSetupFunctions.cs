namespace EPerformance.Functions.Http;

/// <summary>What administrators set up in their unit.</summary>
public sealed class UnitSetupFunctions(Door door)
{
    [Function("setup")]
    public Task SetupAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/setup/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

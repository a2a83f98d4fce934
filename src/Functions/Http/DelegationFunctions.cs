namespace EPerformance.Functions.Http;

/// <summary>Who stands in for whom.</summary>
public sealed class DelegationFunctions(Door door)
{
    [Function("delegations")]
    public Task DelegationsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/delegations/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

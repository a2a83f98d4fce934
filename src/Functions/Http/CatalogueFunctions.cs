namespace EPerformance.Functions.Http;

/// <summary>What people do and what for.</summary>
public sealed class CatalogueFunctions(Door door)
{
    [Function("catalogue")]
    public Task CatalogueAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/catalogue/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

namespace EPerformance.Functions.Http;

/// <summary>Commendations.</summary>
public sealed class CommendationFunctions(Door door)
{
    [Function("commendations")]
    public Task CommendationsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/commendations/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

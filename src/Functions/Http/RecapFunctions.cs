namespace EPerformance.Functions.Http;

public sealed class RecapFunctions(Door door)
{
    [Function("recap")]
    public Task RecapAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/recap/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

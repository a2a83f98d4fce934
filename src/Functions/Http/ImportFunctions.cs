namespace EPerformance.Functions.Http;

public sealed class ImportFunctions(Door door)
{
    [Function("imports")]
    public Task ImportsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/imports/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

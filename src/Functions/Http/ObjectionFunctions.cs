namespace EPerformance.Functions.Http;

public sealed class ObjectionFunctions(Door door)
{
    [Function("objections")]
    public Task ObjectionsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/objections/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

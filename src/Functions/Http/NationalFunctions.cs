namespace EPerformance.Functions.Http;

/// <summary>Files for the national systems.</summary>
public sealed class NationalFunctions(Door door)
{
    [Function("national")]
    public Task NationalAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/national/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

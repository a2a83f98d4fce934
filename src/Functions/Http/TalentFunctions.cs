namespace EPerformance.Functions.Http;

/// <summary>Talent management.</summary>
public sealed class TalentFunctions(Door door)
{
    [Function("talent")]
    public Task TalentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/talent/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

namespace EPerformance.Functions.Http;

public sealed class PeriodFunctions(Door door)
{
    [Function("periods")]
    public Task PeriodsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/periods/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

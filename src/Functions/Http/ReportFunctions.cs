namespace EPerformance.Functions.Http;

/// <summary>Report cards and figures of units.</summary>
public sealed class ReportFunctions(Door door)
{
    [Function("reports")]
    public Task ReportAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/reports/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

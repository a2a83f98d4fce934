namespace EPerformance.Functions.Http;

/// <summary>Evaluation.</summary>
public sealed class AppraisalFunctions(Door door)
{
    [Function("appraisals")]
    public Task AppraisalAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/appraisals/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

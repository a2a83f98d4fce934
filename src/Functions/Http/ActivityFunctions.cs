namespace EPerformance.Functions.Http;

/// <summary>Sending and verifying have their own lines in the metrics.</summary>
public sealed class ActivityFunctions(Door door)
{
    [Function("submit-activities")]
    public Task SubmitAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/activities/{nip}/{date}/submit")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);

    [Function("decide-activities")]
    public Task DecideAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/activities/{nip}/{date}/decisions")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);

    [Function("activities")]
    public Task ActivitiesAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/activities/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

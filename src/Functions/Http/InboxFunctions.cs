namespace EPerformance.Functions.Http;

public sealed class InboxFunctions(Door door)
{
    [Function("inbox")]
    public Task InboxAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/inbox/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);

    [Function("notices")]
    public Task NoticesAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/notices/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

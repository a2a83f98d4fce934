namespace EPerformance.Functions.Http;

/// <summary>Continuous feedback.</summary>
public sealed class DialogueFunctions(Door door)
{
    [Function("dialogues")]
    public Task DialoguesAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/dialogues/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

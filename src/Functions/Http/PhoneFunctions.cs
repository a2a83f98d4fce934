namespace EPerformance.Functions.Http;

/// <summary>The one phone with which a person taps.</summary>
public sealed class PhoneFunctions(Door door)
{
    [Function("phones")]
    public Task PhonesAsync([HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/phones/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

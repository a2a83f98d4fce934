namespace EPerformance.Functions.Http;

/// <summary>What belongs to no area of the product: its reference pages, what a host has of its own, and addresses that do not exist, which are told so in both languages.</summary>
public sealed class OtherFunctions(Door door)
{
    [Function("other")]
    public Task OtherAsync([HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);

    [Function("openapi")]
    public Task OpenApiAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "openapi/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);

    [Function("reference")]
    public Task ReferenceAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "reference/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

namespace EPerformance.Functions.Http;

/// <summary>What auditors read, and who is locked out.</summary>
public sealed class AuditFunctions(Door door)
{
    [Function("audit")]
    public Task AuditAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/audit/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);

    [Function("access")]
    public Task AccessAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/access/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

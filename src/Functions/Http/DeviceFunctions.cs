namespace EPerformance.Functions.Http;

/// <summary>Machines and kiosks, and who registers them.</summary>
public sealed class DeviceFunctions(Door door)
{
    [Function("devices")]
    public Task DevicesAsync([HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/devices/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

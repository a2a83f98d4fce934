namespace EPerformance.Functions.Http;

/// <summary>Arrivals and departures have their own lines in the metrics: they are most of the traffic.</summary>
public sealed class AttendanceFunctions(Door door)
{
    [Function("check-in")]
    public Task CheckInAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/attendance/check-in")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);

    [Function("check-out")]
    public Task CheckOutAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/attendance/check-out")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);

    [Function("attendance")]
    public Task AttendanceAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/attendance/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

namespace EPerformance.Functions.Http;

/// <summary>Discipline.</summary>
public sealed class DisciplineFunctions(Door door)
{
    [Function("discipline")]
    public Task DisciplineAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/discipline/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

namespace EPerformance.Functions.Http;

/// <summary>Competencies and development.</summary>
public sealed class CompetenceFunctions(Door door)
{
    [Function("competence")]
    public Task CompetenceAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/competence/{*rest}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        door.HandAsync(request, client);
}

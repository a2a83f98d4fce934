namespace EPerformance.Api.Health;

/// <param name="Status"><c>ok</c>.</param>
/// <param name="Time">The server's clock: the truth for every deadline.</param>
public sealed record HealthAnswer(string Status, DateTimeOffset Time);

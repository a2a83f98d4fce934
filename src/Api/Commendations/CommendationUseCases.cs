using EPerformance.Application.Commendations;

namespace EPerformance.Api.Commendations;

/// <summary>The use cases of commendations, the same in every host.</summary>
internal static class CommendationUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<CommendationFacts>();
        services.AddSingleton<CommendationDesk>();
        services.AddSingleton<CommendationQueries>();
    }
}

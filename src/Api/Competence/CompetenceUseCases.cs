using EPerformance.Application.Competence;

namespace EPerformance.Api.Competence;

/// <summary>The use cases of competencies and development, the same in every host.</summary>
internal static class CompetenceUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<RecordCompetencies>();
        services.AddSingleton<CompetencyMaps>();
        services.AddSingleton<DevelopmentDesk>();
        services.AddSingleton<DevelopmentQueries>();
        services.AddSingleton<ProposeDevelopment>();
    }
}

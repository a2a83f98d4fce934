using EPerformance.Application.Discipline;
using EPerformance.Application.Law;
using EPerformance.Domain.Discipline;

namespace EPerformance.Api.Discipline;

/// <summary>The use cases of discipline, the same in every host. The ladder is law, not a setting.</summary>
internal static class DisciplineUseCases
{
    private const string Ladder = "pp-94-2021";

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(_ => LawLibrary.Default.Discipline(Ladder) ?? throw new InvalidOperationException($"law/discipline/{Ladder}.json is missing"));
        services.AddSingleton<DisciplineDecider>();
        services.AddSingleton<DisciplineDesk>();
        services.AddSingleton<DisciplineQueries>();
        services.AddSingleton<ProposeDiscipline>();
        services.AddSingleton<DecidedSanctions>();
    }
}

using EPerformance.Application.Talent;

namespace EPerformance.Api.Talent;

/// <summary>The use cases of talent management, the same in every host.</summary>
internal static class TalentUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<ImportAssessments>();
        services.AddSingleton<TalentInputs>();
        services.AddSingleton<TakeMap>();
        services.AddSingleton<TalentDesk>();
    }
}

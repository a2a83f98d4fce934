using EPerformance.Application.Skp;

namespace EPerformance.Api.Skp;

/// <summary>The use cases of performance plans, the same in every host. Section <c>Skp</c>: <c>BeforeEntry</c> is <c>Nobody</c>, <c>CivilServants</c> or <c>Everybody</c>.</summary>
internal static class SkpUseCases
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new SkpRule(configuration.GetValue("Skp:BeforeEntry", SkpBeforeEntry.Nobody)));
        services.AddSingleton<AgreedPlans>();
        services.AddSingleton<SkpDesk>();
        services.AddSingleton<WriteSkp>();
        services.AddSingleton<ProposeSkp>();
        services.AddSingleton<DecideSkp>();
        services.AddSingleton<NoteSkp>();
        services.AddSingleton<SkpQueries>();
        services.AddSingleton<RoleResultMatrix>();
    }
}

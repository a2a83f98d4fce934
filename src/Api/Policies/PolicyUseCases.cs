using EPerformance.Application.Policies;
using EPerformance.Application.PolicyTools;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EPerformance.Api.Policies;

/// <summary>The tools of policies behind the endpoints, the same in every host. They read the library that the periods are paid by.</summary>
internal static class PolicyUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.TryAddSingleton(PolicyLibrary.Default(onlyIds: true));
        services.AddSingleton<PolicyCatalogue>();
        services.AddSingleton<CheckPolicy>();
        services.AddSingleton<ExplainPolicy>();
        services.AddSingleton<DiffPolicies>();
        services.AddSingleton<SimulatePeriod>();
        services.AddSingleton<PolicyRequests>();
    }
}

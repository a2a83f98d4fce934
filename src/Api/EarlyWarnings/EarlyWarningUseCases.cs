using EPerformance.Application.EarlyWarnings;

namespace EPerformance.Api.EarlyWarnings;

/// <summary>The use cases of early warnings, the same in every host.</summary>
internal static class EarlyWarningUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<RaiseWarnings>();
        services.AddSingleton<WarningDesk>();
    }
}

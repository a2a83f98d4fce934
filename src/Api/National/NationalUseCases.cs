using EPerformance.Application.National;

namespace EPerformance.Api.National;

/// <summary>The use cases of files for the national systems, the same in every host.</summary>
internal static class NationalUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<NationalGathering>();
        services.AddSingleton<NationalExport>();
    }
}

using EPerformance.Application.Catalogue;
using EPerformance.Application.Submissions;

namespace EPerformance.Api.Catalogue;

/// <summary>The use cases of the catalogue, the same in every host. Section <c>Catalogue</c>: <c>Use</c> is <c>WhenAccepted</c>, <c>Always</c> or <c>Never</c>.</summary>
internal static class CatalogueUseCases
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new CatalogueRule(configuration.GetValue("Catalogue:Use", CatalogueUse.WhenAccepted)));
        services.AddSingleton<CatalogueCache>();
        services.AddSingleton<CatalogueDesk>();
        services.AddSingleton<UsableItems>();
        services.AddSingleton<ProposeItem>();
        services.AddSingleton<ReviewItems>();
        services.AddSingleton<EndItem>();
        services.AddSingleton<ImportCatalogue>();
        services.AddSingleton<ImportBudget>();
        services.AddSingleton<LineGate>();
    }
}

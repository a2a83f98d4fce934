using EPerformance.Application.ReportCards;
using EPerformance.Application.RollUp;

namespace EPerformance.Api.Reports;

/// <summary>The use cases of report cards and figures of units, the same in every host.</summary>
internal static class ReportUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<RollUpPeriod>();
        services.AddSingleton<RollUpPeriods>();
        services.AddSingleton<GatherPeriod>();
        services.AddSingleton<ReportCards>();
        services.AddSingleton<UnitFigures>();
    }
}

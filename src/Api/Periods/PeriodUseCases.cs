using EPerformance.Application.Attendance;
using EPerformance.Application.Papers;
using EPerformance.Application.Periods;
using EPerformance.Application.Policies;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EPerformance.Api.Periods;

/// <summary>What the endpoints of periods and the engine stand on, the same in every host.</summary>
internal static class PeriodUseCases
{
    /// <exception cref="InvalidOperationException">A setting is wrong, or the policy is unknown or cannot calculate; the message names it.</exception>
    public static void AddSettings(IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(PeriodSettings.Section).Get<PeriodSettings>() ?? new PeriodSettings();
        settings.Check();
        var policies = new PeriodPolicies(PolicyLibrary.Default(), settings);
        policies.Check(CivilMonth.Of(AgencyZone.Wib.DateOf(TimeProvider.System.GetUtcNow())));
        services.AddSingleton(settings);
        services.AddSingleton<IPeriodPolicies>(policies);
    }

    public static void Add(IServiceCollection services)
    {
        services.TryAddSingleton<CloseDay>();
        services.AddSingleton<PeriodGate>();
        services.TryAddSingleton<IPeriodGate>(provider => provider.GetRequiredService<PeriodGate>());
        services.TryAddSingleton<IPeriodEngine, UntoldPeriodEngine>();
        services.AddSingleton<PeriodDesk>();
        services.AddSingleton<UnclosedDays>();
        services.AddSingleton<WaitingWork>();
        services.AddSingleton<PendingWork>();
        services.AddSingleton<MonthSources>();
        services.AddSingleton<PinnedOrganisation>();
        services.AddSingleton<ClosePeriod>();
        services.AddSingleton<CloseDuePeriods>();
        services.AddSingleton<PeriodOrders>();
        services.AddSingleton<PeriodStatus>();
        services.AddSingleton<PeriodResults>();
        services.AddSingleton<IUnforeseenLog, UnforeseenLog>();
        services.AddSingleton<RunCatalogue>();
        services.AddSingleton<FreezeFacts>();
        services.AddSingleton<RunAllowance>();
        services.AddSingleton<AllowanceList>();
        services.AddSingleton<PaymentRuns>();
        services.AddSingleton<PeriodReadiness>();
        services.AddSingleton<CompareRuns>();
        services.AddSingleton<ImportPaidList>();
        services.AddSingleton<ComparePaid>();
        services.AddSingleton<TransferFile>();
        services.AddSingleton<AdvancePeriod>();
        services.AddSingleton<AdvancePeriods>();
    }
}

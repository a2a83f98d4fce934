using EPerformance.Api.Periods;
using EPerformance.Api.Policies;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Audit;
using EPerformance.Application.Delegations;
using EPerformance.Application.Imports;
using EPerformance.Application.Integrity;
using EPerformance.Application.Jobs;
using EPerformance.Application.Organisation;
using EPerformance.Application.Privacy;
using EPerformance.Application.Requests;
using EPerformance.Application.Telemetry;
using EPerformance.Application.UnitSetup;
using EPerformance.Domain.Integrity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EPerformance.Api;

/// <summary>The use cases behind the endpoints, the same in every host. Hosts bring the ports.</summary>
internal static class UseCases
{
    public static void Add(IServiceCollection services)
    {
        PeriodUseCases.Add(services);
        PolicyUseCases.Add(services);
        services.TryAddSingleton(new CheckInPolicy());
        services.TryAddSingleton(new CloseDayPolicy());
        services.AddSingleton<OrganisationCache>();
        services.AddSingleton<RecordStandIn>();
        services.AddSingleton<RecordUnitFact>();
        services.AddSingleton<UnitSetupOf>();
        services.AddSingleton<ImportOrganisation>();
        services.AddSingleton<CheckImport>();
        services.AddSingleton<TripBook>();
        services.AddSingleton<ArrivalWindow>();
        services.AddSingleton<CheckIn>();
        services.AddSingleton<MyDays>();
        services.AddSingleton<WhoIsPresent>();
        services.AddSingleton<UnitMonths>();
        services.AddSingleton<AttendanceTotals>();
        services.TryAddSingleton(SignalThresholds.Default);
        services.AddSingleton<ReviewTaps>();
        services.AddSingleton<DecideSignal>();
        services.AddSingleton<LateFacts>();
        services.AddSingleton<CatchUpDays>();
        services.AddSingleton<SealAudit>();
        services.AddSingleton<VerifyAudit>();
        services.AddSingleton<SearchAudit>();
        services.AddSingleton<BlockedCallers>();
        services.AddSingleton<CallerStanding>();
        services.AddSingleton<BlockCaller>();
        services.AddSingleton<IOwnDataPart, OwnPerson>();
        services.AddSingleton<IOwnDataPart, OwnWork>();
        services.AddSingleton<IOwnDataPart, OwnPlans>();
        services.AddSingleton<IOwnDataPart, OwnAppraisals>();
        services.AddSingleton<IOwnDataPart, OwnDevelopment>();
        services.AddSingleton<IOwnDataPart, OwnWarnings>();
        services.AddSingleton<IOwnDataPart, OwnTalent>();
        services.AddSingleton<IOwnDataPart, OwnRecord>();
        services.AddSingleton<OwnDataReport>();
        services.AddSingleton<JobTable>();
        services.AddMetrics();
        services.AddSingleton<Measures>();
        services.AddSingleton<LiveFigures>();
        services.AddSingleton<InstanceState>();
    }
}

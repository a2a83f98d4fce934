using EPerformance.Api;
using EPerformance.Api.Development;
using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Functions.Engine;
using EPerformance.Functions.Http;
using EPerformance.Functions.Orchestrations.RequestApproval;
using EPerformance.Functions.Orchestrations.Submission;
using EPerformance.Functions.Telemetry;
using EPerformance.Storage;

namespace EPerformance.Functions;

/// <summary>The same API, use cases and storage as in every host; what differs is the engine.</summary>
internal static class Composition
{
    /// <exception cref="InvalidOperationException">Settings are missing or unsafe; the message names each.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        RequiredSettings.Check(configuration);
        var storage = configuration.GetSection("Storage").Get<StorageSettings>() ?? new StorageSettings();
        storage.Check();
        services.AddStoragePorts(storage);
        TelemetryExport.Add(services, configuration);
        services.AddSingleton(configuration.GetSection("Days").Get<CloseDayPolicy>() ?? new CloseDayPolicy());
        services.AddSingleton<ISubmissionEngine, DurableSubmissionEngine>();
        services.AddSingleton<IRequestEngine, DurableRequestEngine>();
        services.AddEPerformanceApi(configuration, environment, services.AddDevelopment(configuration, environment));

        services.AddSingleton<Door>();
        services.AddSingleton<TaskHub>();
        services.AddSingleton<TickWithin>();
        services.AddSingleton<TickRequestWithin>();
        services.AddSingleton<DurablePeriodEngine>();
        services.AddSingleton<IPeriodEngine>(provider => provider.GetRequiredService<DurablePeriodEngine>());
    }
}

using Azure.Core;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using EPerformance.Application.Telemetry;
using EPerformance.Storage.Transactions;

namespace EPerformance.Functions.Telemetry;

/// <summary>
/// Our own metrics and spans to Application Insights, signed in as the program's identity. Logs go by the Functions host, which sends them with its own; a second
/// way would send them twice.
/// </summary>
internal static class TelemetryExport
{
    /// <summary>Setting of the Functions host; nothing is exported without it.</summary>
    public const string Connection = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[Connection] is not { Length: > 0 } connection)
            return;
        TokenCredential credential = new ManagedIdentityCredential(configuration["Storage:ManagedIdentityClientId"] is { Length: > 0 } id
            ? ManagedIdentityId.FromUserAssignedClientId(id)
            : ManagedIdentityId.SystemAssigned);
        services.AddOpenTelemetry()
            .WithTracing(traces => traces.AddSource(Traces.SourceName).AddAzureMonitorTraceExporter(exporter => exporter.ConnectionString = connection, credential))
            .WithMetrics(metrics => metrics.AddMeter(Measures.MeterName, TransactionCounter.MeterName).AddAzureMonitorMetricExporter(exporter => exporter.ConnectionString = connection, credential));
    }
}

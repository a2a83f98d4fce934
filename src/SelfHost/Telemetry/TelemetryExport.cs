using EPerformance.Application.Telemetry;
using EPerformance.Storage.Transactions;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace EPerformance.SelfHost.Telemetry;

/// <summary>Traces, metrics and logs to a collector of the agency's own. Only what says nothing about people: our own spans, and logs without their exceptions' words.</summary>
internal static class TelemetryExport
{
    /// <summary>Meters of the platform that are worth having: requests by route and status, and the process itself.</summary>
    private static readonly string[] Meters = [Measures.MeterName, TransactionCounter.MeterName, "Microsoft.AspNetCore.Hosting", "System.Runtime"];

    /// <exception cref="StartException">A setting cannot be used.</exception>
    public static void Add(WebApplicationBuilder builder, TelemetrySettings settings)
    {
        if (settings.Endpoint is null)
            return;
        if (settings.Endpoint is not { IsAbsoluteUri: true, Scheme: "http" or "https" } || settings.MetricSeconds is < 1 or > 300)
            throw new StartException("Telemetry: Endpoint is an absolute http(s) address, MetricSeconds is 1 to 300.");
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(settings.Instance, serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(traces => traces.AddSource(Traces.SourceName).AddOtlpExporter(To("v1/traces")))
            .WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter((exporter, reader) =>
            {
                To("v1/metrics")(exporter);
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = settings.MetricSeconds * 1000;
            }))
            .WithLogging(logs => logs.AddProcessor(new PlainLogs()).AddOtlpExporter(To("v1/logs")));
        // Logs of the platform hold addresses of requests.
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(static (category, level) =>
            category is not null && (category.StartsWith("EPerformance.", StringComparison.Ordinal) ? level >= LogLevel.Information : category.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal) && level >= LogLevel.Error));

        Action<OtlpExporterOptions> To(string path) => exporter =>
        {
            exporter.Protocol = settings.Protocol;
            exporter.Endpoint = settings.Protocol == OtlpExportProtocol.HttpProtobuf ? new Uri(settings.Endpoint.AbsoluteUri.TrimEnd('/') + "/" + path) : settings.Endpoint;
        };
    }
}

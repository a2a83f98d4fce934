namespace EPerformance.SelfHost.Telemetry;

/// <summary>Section <c>Telemetry</c>. Without an address nothing leaves the process and nothing is measured for it.</summary>
public sealed record TelemetrySettings
{
    /// <summary>Of an OpenTelemetry collector, such as <c>http://127.0.0.1:4317</c>.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary><c>Grpc</c>, or <c>HttpProtobuf</c> (port 4318, and then <c>/v1/traces</c> and so on are added to the address).</summary>
    public OpenTelemetry.Exporter.OtlpExportProtocol Protocol { get; init; } = OpenTelemetry.Exporter.OtlpExportProtocol.Grpc;

    /// <summary>Tells instances of several agencies apart.</summary>
    public string Instance { get; init; } = "eperformance";

    /// <summary>Seconds between two exports of metrics, 1 to 300.</summary>
    public int MetricSeconds { get; init; } = 60;
}

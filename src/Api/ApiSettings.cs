namespace EPerformance.Api;

/// <summary>Section <c>Api</c> of the configuration.</summary>
public sealed class ApiSettings
{
    public const string Section = "Api";

    /// <summary>Largest body in bytes, inclusive, where the endpoint says nothing else.</summary>
    public long MaxBody { get; init; } = 256 * 1024;

    /// <summary>Web pages of other addresses that may call, such as <c>https://kinerja.example.go.id</c>. None by default.</summary>
    public IReadOnlyList<string> CorsOrigins { get; init; } = [];

    /// <summary>Offer the reference page and the OpenAPI document.</summary>
    public bool Reference { get; init; } = true;

    /// <summary>Requests that one caller may make at once, on this instance.</summary>
    public int BurstPerCaller { get; init; } = 120;

    /// <summary>Requests per second that come back to a caller's allowance, on this instance.</summary>
    public int PerSecondPerCaller { get; init; } = 10;

    /// <summary>Requests that this instance works on at once, whoever asks.</summary>
    public int MostAtOnce { get; init; } = 200;

    /// <summary>Requests that wait for a place among them; who comes beyond is sent away with 503.</summary>
    public int MostWaiting { get; init; } = 1_000;
}

using System.Text;

namespace EPerformance.TestKit.HttpCases;

/// <summary>
/// One request and the answer that every host must give to it, as data: SelfHost and the Functions host are asked the same.
/// Each area has its <c>XxxCases.All</c>; they are sent to a host that has imported the golden bundle <see cref="Bundle"/>.
/// </summary>
/// <param name="Label">Names the case when it fails; unique within its area.</param>
/// <param name="Path">Below <c>/api/v1/</c>, as it goes over the wire.</param>
/// <param name="Body">Null sends none.</param>
/// <param name="Code">Of the problem; null when the answer is none, or comes from the web server before the API sees the request.</param>
public sealed record HttpCase(string Label, string Method, string Path, byte[]? Body, int Status, string? Code)
{
    /// <summary>What the host must have imported.</summary>
    public const string Bundle = "bundle-s1";

    /// <summary>Somebody of that bundle.</summary>
    public const string Employee = "198502022010012002";

    /// <summary>Who sends it; null for nobody.</summary>
    public string? Nip { get; init; } = Employee;

    public string Role { get; init; } = "Employee";

    public string ContentType { get; init; } = "application/json";

    /// <summary>Sent as they are, unchecked.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public static HttpCase Get(string label, string path, int status, string? code = null) => new(label, "GET", path, null, status, code);

    public static HttpCase Post(string label, string path, string? body, int status, string? code = null) =>
        new(label, "POST", path, body is null ? null : Encoding.UTF8.GetBytes(body), status, code);
}

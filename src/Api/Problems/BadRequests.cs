using System.Text.Json;
using System.Text.RegularExpressions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Problems;

/// <summary>What the framework's complaint about a request means for its sender.</summary>
internal static partial class BadRequests
{
    public static (Violation Violation, ProblemPlace[] Places) Explain(BadHttpRequestException complaint) => complaint.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => (ApiViolations.BodyTooLarge, []),
        StatusCodes.Status415UnsupportedMediaType => (ApiViolations.UnknownMediaType, []),
        _ when complaint.InnerException is JsonException json => Explain(json),
        _ when complaint.InnerException is BadHttpRequestException inner => Explain(inner),
        _ when complaint.Message.Contains("from body", StringComparison.Ordinal) || complaint.Message.Contains("no body was provided", StringComparison.Ordinal) =>
            (ApiViolations.BodyMissing, []),
        _ => Parameter().Match(complaint.Message) is { Success: true } match
            ? (ApiViolations.UnreadableValue, [new ProblemPlace(match.Groups[1].Value)])
            : (ApiViolations.UnreadableRequest, []),
    };

    // The reader's own complaint is the inner exception of the serializer's: then the text is not JSON at all. Depth is the exception: it is
    // whole JSON that does not fit, and who of the two meets it first depends on how the body arrived.
    private static (Violation Violation, ProblemPlace[] Places) Explain(JsonException json) => (
        json.InnerException is JsonException reader && !reader.Message.Contains("maximum configured depth", StringComparison.Ordinal)
            ? ApiViolations.MalformedJson
            : ApiViolations.WrongContent,
        [new ProblemPlace(json.Path ?? "$")]);

    /// <summary>The framework names the parameter in its sentence only: <c>parameter "Nip nip" from …</c>.</summary>
    [GeneratedRegex(@"parameter ""[^"" ]+ ([A-Za-z0-9_]{1,64})""")]
    private static partial Regex Parameter();
}

using System.Text.Json.Serialization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Problems;

/// <summary>Every failure of the API has this form (RFC 9457, <c>application/problem+json</c>).</summary>
/// <param name="Type"><c>urn:eperformance:problem:</c> and the code.</param>
/// <param name="Title">The kind of problem, in the caller's language.</param>
/// <param name="Code">Stable: what programs decide by.</param>
/// <param name="Messages">The reason in both languages.</param>
/// <param name="Detail">The reason in the caller's language.</param>
/// <param name="TraceId">Finds the request in the operator's logs.</param>
/// <param name="Errors">Where in the request, when it can be said.</param>
public sealed record ProblemDocument(
    string Type,
    string Title,
    int Status,
    string Code,
    Text Messages,
    string Detail,
    string TraceId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ProblemPlace>? Errors)
{
    public const string MediaType = "application/problem+json";
}

/// <param name="Path">A JSON path (<c>$.lines[0].minutes</c>), or the name of a header, a query value or a part of the route.</param>
/// <param name="Code">The violation of this place; null when it is the problem's own.</param>
public sealed record ProblemPlace(
    string Path,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Code = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Text? Messages = null)
{
    public static ProblemPlace Of(string path, Violation violation) => new(path, violation.Code, violation.Message);
}

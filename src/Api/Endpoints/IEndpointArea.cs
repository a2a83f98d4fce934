using System.Text.Json.Serialization.Metadata;

namespace EPerformance.Api.Endpoints;

/// <summary>The operations of one area, one class <c>XxxEndpoints</c> each, listed in <see cref="EndpointTable.Areas"/>.</summary>
public interface IEndpointArea
{
    /// <summary>Lower-case, as in <c>activities</c>.</summary>
    string Name { get; }

    /// <summary>How the area's requests and answers are read and written; null when it has none of its own.</summary>
    IJsonTypeInfoResolver? Json { get; }

    void Declare(EndpointList endpoints);
}

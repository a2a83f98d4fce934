using System.Reflection;
using EPerformance.Api.Problems;
using EPerformance.Domain.Primitives;
using Microsoft.AspNetCore.Http.Metadata;

namespace EPerformance.Api.Periods;

/// <summary>A list as a file to keep, written as it is read from the store; or a refusal.</summary>
public sealed class ListReply : IResult, IEndpointMetadataProvider
{
    private const string Csv = "text/csv";
    private readonly Violation? _refusal;
    private readonly string _fileName = "";
    private readonly Func<Stream, CancellationToken, Task>? _write;

    private ListReply(Violation refusal)
    {
        _refusal = refusal;
    }

    /// <param name="fileName">Without quotes and control characters.</param>
    public ListReply(string fileName, Func<Stream, CancellationToken, Task> write)
    {
        _fileName = fileName;
        _write = write;
    }

    public static implicit operator ListReply(Violation refusal) => new(refusal);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [Csv]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_refusal is not null)
            return ProblemWriter.WriteAsync(httpContext, _refusal);
        httpContext.Response.ContentType = $"{Csv}; charset=utf-8";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{_fileName}\"";
        return _write!(httpContext.Response.Body, httpContext.RequestAborted);
    }
}

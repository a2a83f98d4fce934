using System.Reflection;
using System.Text;
using EPerformance.Api.Problems;
using EPerformance.Application.Papers;
using EPerformance.Domain.Primitives;
using Microsoft.AspNetCore.Http.Metadata;

namespace EPerformance.Api.Reports;

/// <summary>A page to print, or a refusal.</summary>
public sealed class PageReply : IResult, IEndpointMetadataProvider
{
    private readonly string _html;
    private readonly Violation? _refusal;

    public PageReply(string html)
        : this(html, null)
    {
    }

    private PageReply(string html, Violation? refusal)
    {
        _html = html;
        _refusal = refusal;
    }

    public static implicit operator PageReply(Violation refusal) => new("", refusal);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), ["text/html"]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_refusal is not null)
            return ProblemWriter.WriteAsync(httpContext, _refusal, []);
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.ContentSecurityPolicy = PaperHtml.ContentSecurityPolicy;
        return httpContext.Response.WriteAsync(_html, Encoding.UTF8, httpContext.RequestAborted);
    }
}

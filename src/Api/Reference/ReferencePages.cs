using Scalar.AspNetCore;

namespace EPerformance.Api.Reference;

/// <summary>The OpenAPI document and a page to read it, all from this server.</summary>
internal static class ReferencePages
{
    public const string DocumentRoute = "/openapi/{documentName}.json";

    /// <summary>The page is one script of this server; it styles itself and fetches the document.</summary>
    private const string PagePolicy =
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
        "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi(DocumentRoute).AllowAnonymous();
        routes.MapScalarApiReference("/reference", options =>
        {
            options.Title = "EPerformance API";
            options.OpenApiRoutePattern = DocumentRoute;
            options.DefaultFonts = false;
            options.Telemetry = false;
        }).AllowAnonymous().Add(endpoint =>
        {
            var inner = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context =>
            {
                context.Response.Headers.ContentSecurityPolicy = PagePolicy;
                return inner(context);
            };
        });
    }
}

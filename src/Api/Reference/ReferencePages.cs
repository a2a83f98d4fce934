using Scalar.AspNetCore;

namespace EPerformance.Api.Reference;

/// <summary>The OpenAPI document and a page to read it, all from this server.</summary>
internal static class ReferencePages
{
    public const string DocumentRoute = "/openapi/{documentName}.json";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi(DocumentRoute).AllowAnonymous();
        routes.MapScalarApiReference("/reference", options =>
        {
            options.Title = "EPerformance API";
            options.OpenApiRoutePattern = DocumentRoute;
            options.DefaultFonts = false;
            options.Telemetry = false;
            options.WithNonce();
        }).AllowAnonymous().Add(endpoint =>
        {
            var inner = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context =>
            {
                context.Response.OnStarting(() =>
                {
                    if (context.Items.TryGetValue(ScalarOptions.NonceHttpContextItemKey, out var nonce))
                        context.Response.Headers.ContentSecurityPolicy = PagePolicy($"{nonce}");
                    return Task.CompletedTask;
                });
                return inner(context);
            };
        });
    }

    /// <summary>One page, the scripts that it names, and what they style and fetch: all of this server.</summary>
    private static string PagePolicy(string nonce) =>
        $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
        "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
}

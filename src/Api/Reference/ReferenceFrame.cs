using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace EPerformance.Api.Reference;

/// <summary>What stands once in the document: title, address, sign-in.</summary>
internal static class ReferenceFrame
{
    public const string Bearer = "bearer";

    public static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        document.Info = new OpenApiInfo
        {
            Title = "EPerformance API",
            Version = "v1",
            Description = "Attendance, activities, approvals and performance allowance. Every failure is a problem with a stable code and both languages.",
        };
        // Relative: the document is the same behind every host name.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" },
        };
        return Task.CompletedTask;
    }
}

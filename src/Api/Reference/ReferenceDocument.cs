using EPerformance.Api.Endpoints;
using Microsoft.OpenApi;

namespace EPerformance.Api.Reference;

/// <summary>The OpenAPI document, made from the endpoint table.</summary>
internal static class ReferenceDocument
{
    public const string Name = "v1";

    public static void Add(IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description => description.ActionDescriptor.EndpointMetadata.OfType<ApiEndpoint>().Any();
        options.AddSchemaTransformer(ReferenceSchemas.Describe);
        options.AddOperationTransformer(ReferenceOperations.Describe);
        options.AddDocumentTransformer(ReferenceFrame.Describe);
    });
}

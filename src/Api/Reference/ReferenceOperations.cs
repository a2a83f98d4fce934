using System.Globalization;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Idempotency;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace EPerformance.Api.Reference;

/// <summary>What the table knows and the handler's signature does not say: sign-in, headers, problems.</summary>
internal static class ReferenceOperations
{
    public static async Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var endpoint = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiEndpoint>().Single();
        operation.OperationId = endpoint.Name;
        operation.Description = $"Permission: {endpoint.Permission}.";
        operation.Responses ??= [];
        Succeed(operation.Responses, endpoint);
        operation.Parameters ??= [];
        if (endpoint.NeedsKey)
            operation.Parameters.Add(Parameter(OnceOnly.Header, ParameterLocation.Header, true, "Names this request, so that it takes effect once.", "^[A-Za-z0-9._-]{1,64}$"));
        if (endpoint.NeedsIfMatch)
            operation.Parameters.Add(Parameter("If-Match", ParameterLocation.Header, !endpoint.MayBeginNew, "The ETag of what is changed."));
        if (endpoint.MayBeginNew)
            operation.Parameters.Add(Parameter("If-None-Match", ParameterLocation.Header, false, "* instead of If-Match when there was nothing yet."));
        if (endpoint.IsPaged)
        {
            operation.Parameters.Add(Parameter("limit", ParameterLocation.Query, false, $"1 to {PageRequest.MaxLimit}; {PageRequest.DefaultLimit} when not given.", @"^\d{1,3}$"));
            operation.Parameters.Add(Parameter("continuation", ParameterLocation.Query, false, "From the page before, unread."));
        }

        if (!PermissionTable.Of(endpoint.Permission).IsOpen)
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ReferenceFrame.Bearer, context.Document)] = [] }];

        var schema = await ProblemSchemaAsync(context, stop);
        foreach (var status in Problems(endpoint))
        {
            operation.Responses[Key(status)] = new OpenApiResponse
            {
                Description = ProblemTitle.Of(status).En,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [ProblemDocument.MediaType] = new() { Schema = schema } },
            };
        }
    }

    private static void Succeed(OpenApiResponses responses, ApiEndpoint endpoint)
    {
        if (endpoint.SuccessStatus == StatusCodes.Status200OK || !responses.Remove("200", out var success))
            return;
        success.Description = endpoint.SuccessStatus == StatusCodes.Status201Created ? "Created" : "Accepted: it goes on in the background";
        responses[Key(endpoint.SuccessStatus)] = success;
    }

    private static async Task<IOpenApiSchema> ProblemSchemaAsync(OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        const string name = "Problem";
        var document = context.Document ?? throw new InvalidOperationException("an operation belongs to a document");
        if (document.Components?.Schemas?.ContainsKey(name) != true)
        {
            var schema = await context.GetOrCreateSchemaAsync(typeof(ProblemDocument), null, stop);
            schema.Required?.Remove("errors");
            document.AddComponent(name, schema);
        }

        return new OpenApiSchemaReference(name, document);
    }

    private static string Key(int status) => status.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<int> Problems(ApiEndpoint endpoint)
    {
        yield return 400;
        if (!PermissionTable.Of(endpoint.Permission).IsOpen)
        {
            yield return 401;
            yield return 403;
        }

        if (endpoint.Route.Contains('{'))
            yield return 404;
        if (endpoint.Method != HttpMethods.Get)
        {
            yield return 409;
            yield return 413;
            yield return 415;
            yield return 422;
        }

        if (endpoint.NeedsIfMatch)
        {
            yield return 412;
            yield return 428;
        }

        yield return 429;
    }

    private static OpenApiParameter Parameter(string name, ParameterLocation place, bool required, string description, string? pattern = null) => new()
    {
        Name = name,
        In = place,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = pattern },
    };
}

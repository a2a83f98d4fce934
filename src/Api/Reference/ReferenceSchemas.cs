using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Requests;
using EPerformance.Application.Periods;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace EPerformance.Api.Reference;

/// <summary>How values with a form of their own look.</summary>
internal static class ReferenceSchemas
{
    public static async Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(Nip))
            AsText(schema, $"^[A-Za-z0-9._-]{{1,{Nip.MaxLength}}}$", "Personnel number (NIP); text, never a number.");
        else if (type == typeof(Rupiah))
            AsText(schema, @"^-?\d+(\.\d+|/\d+)?$", "Rupiah, exact: a decimal, or a fraction that has no end.");
        else if (type == typeof(CivilMonth))
            AsText(schema, @"^\d{4}-\d{2}$", "A month of the agency's calendar.");
        else if (type == typeof(PeriodId))
            AsText(schema, @"^\d{4}-(\d{2}|Q[1-4])(-shadow)?$", "An allowance period: a month or a quarter.");
        else if (type == typeof(AppraisalPeriod))
            AsText(schema, @"^\d{4}(-(\d{2}|Q[1-4]))?$", "A period of evaluation: a year, a month or a quarter.");
        else if (WordsOf(context) is { } words)
            AsWords(schema, words);
        else if (type == typeof(DateTimeOffset))
            AsText(schema, null, "An instant with its offset.");
        else if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && schema is { Items: null, Type: { } kind } && kind.HasFlag(JsonSchemaType.Array))
            // The exporter says nothing of elements that have a converter of their own.
            schema.Items = await context.GetOrCreateSchemaAsync(element, null, stop);
    }

    /// <summary>The list whose words a parameter of the address may be; to the exporter they are any text.</summary>
    private static Type? WordsOf(OpenApiSchemaTransformerContext context)
    {
        var asked = context.ParameterDescription?.ParameterDescriptor.ParameterType;
        var type = asked is null ? null : Nullable.GetUnderlyingType(asked) ?? asked;
        return type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(RouteWord<>) ? type.GetGenericArguments()[0] : null;
    }

    private static void AsWords(OpenApiSchema schema, Type words)
    {
        AsText(schema, null, "One of the words.");
        schema.Enum = [.. Enum.GetNames(words).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))];
    }

    private static void AsText(OpenApiSchema schema, string? pattern, string description)
    {
        schema.Type = JsonSchemaType.String | (schema.Type & JsonSchemaType.Null ?? 0);
        schema.Pattern = pattern;
        schema.Description = description;
    }
}

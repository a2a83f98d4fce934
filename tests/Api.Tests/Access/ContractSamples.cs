using System.Text.Json.Nodes;
using EPerformance.Api.Endpoints;

namespace EPerformance.Api.Tests.Access;

/// <summary>Sound requests as the OpenAPI document describes them.</summary>
internal sealed class ContractSamples(JsonNode document)
{
    private const int Deepest = 6;

    /// <param name="values">By name of the parameter; the rest is made up.</param>
    public string PathOf(ApiEndpoint endpoint, IReadOnlyDictionary<string, string> values)
    {
        var path = endpoint.Route;
        var query = new List<string>();
        foreach (var parameter in OperationOf(endpoint)["parameters"]?.AsArray() ?? [])
        {
            var name = parameter!["name"]!.GetValue<string>();
            var value = values.GetValueOrDefault(name) ?? TextOf(parameter["schema"]);
            if (parameter["in"]!.GetValue<string>() == "path")
                path = path.Replace($"{{{name}}}", Uri.EscapeDataString(value), StringComparison.Ordinal);
            else if (parameter["in"]!.GetValue<string>() == "query" && (parameter["required"]?.GetValue<bool>() == true || values.ContainsKey(name)))
                query.Add($"{name}={Uri.EscapeDataString(value)}");
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    /// <summary><c>null</c> when the endpoint takes none.</summary>
    public string? BodyOf(ApiEndpoint endpoint) => SchemaOf(endpoint) is { } schema ? Sample(schema, 0)?.ToJsonString() ?? "null" : null;

    public JsonNode? SchemaOf(ApiEndpoint endpoint) => OperationOf(endpoint)["requestBody"]?["content"]?["application/json"]?["schema"];

    public JsonNode OperationOf(ApiEndpoint endpoint) => document["paths"]![EndpointTable.Root + endpoint.Route]![endpoint.Method.ToLowerInvariant()]!;

    public JsonNode Resolve(JsonNode schema)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            return Resolve(document["components"]!["schemas"]![reference.Split('/')[^1]]!);
        return (schema["oneOf"] ?? schema["anyOf"])?.AsArray().FirstOrDefault(one => one?["type"]?.ToString() != "null") is { } choice ? Resolve(choice) : schema;
    }

    /// <summary>Types without <c>null</c>.</summary>
    public static IReadOnlyList<string> TypesOf(JsonNode schema) => schema["type"] switch
    {
        JsonArray several => [.. several.Select(type => type!.GetValue<string>()).Where(type => type != "null")],
        { } one => [one.GetValue<string>()],
        null => schema["properties"] is null ? [] : ["object"],
    };

    public JsonNode? Sample(JsonNode schema, int depth)
    {
        var resolved = Resolve(schema);
        if (resolved["enum"] is JsonArray { Count: > 0 } choices)
            return choices.First(choice => choice is not null)!.DeepClone();
        var types = TypesOf(resolved);
        if (types.Contains("object"))
        {
            var value = new JsonObject();
            var required = resolved["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) ?? [];
            foreach (var (name, member) in resolved["properties"]?.AsObject() ?? [])
            {
                if (depth < Deepest && required.Contains(name))
                    value[name] = Sample(member!, depth + 1);
            }

            return value;
        }

        if (types.Contains("array"))
            return new JsonArray();
        if (types.Contains("boolean"))
            return false;
        if (types.Contains("integer") || types.Contains("number"))
            return 1;
        return TextOf(resolved);
    }

    public string TextOf(JsonNode? schema)
    {
        var resolved = schema is null ? new JsonObject() : Resolve(schema);
        if (resolved["enum"] is JsonArray { Count: > 0 } choices)
            return choices[0]!.ToString();
        return (resolved["format"]?.GetValue<string>(), resolved["pattern"]?.GetValue<string>()) switch
        {
            ("date", _) => "2026-02-02",
            ("time", _) => "08:00:00",
            ("uuid", _) => "0195f2e4-0000-7000-8000-000000000000",
            ("date-time", _) => "2026-02-02T01:00:00Z",
            (_, { } pattern) when pattern.Contains("Q[1-4]", StringComparison.Ordinal) => "2026-02",
            (_, { } pattern) when pattern.StartsWith(@"^\d{4}-\d{2}$", StringComparison.Ordinal) => "2026-02",
            (_, { } pattern) when pattern.StartsWith(@"^-?(?:0|", StringComparison.Ordinal) || pattern.StartsWith(@"^-?\d", StringComparison.Ordinal) => "1",
            _ => "a1",
        };
    }
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Tests.Hosting;

namespace EPerformance.Api.Tests.Reference;

/// <summary>The OpenAPI document says what the table says, and the page needs nobody else's server.</summary>
public sealed partial class ReferenceTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task The_document_holds_every_endpoint_and_no_other()
    {
        var host = shared.Host;

        var document = await DocumentAsync(host);

        var table = EndpointTable.Of([.. EndpointTable.Areas, new ProbeEndpoints()]);
        var written = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => operation.Value!["operationId"]!.GetValue<string>()));
        Assert.StartsWith("3.1", document["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(table.Endpoints.Select(endpoint => endpoint.Name).Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_list_says_of_what_it_is()
    {
        var document = await DocumentAsync(shared.Host);

        var silent = document["components"]!["schemas"]!.AsObject().SelectMany(schema => SilentLists(schema.Value, schema.Key));

        Assert.Empty(silent);
    }

    [Fact]
    public async Task An_operation_shows_sign_in_headers_and_problems()
    {
        var host = shared.Host;

        var document = await DocumentAsync(host);

        var work = document["paths"]!["/api/v1/probe/works"]!["post"]!;
        Assert.Equal(["Idempotency-Key"], Parameters(work));
        Assert.NotNull(work["security"]![0]!["bearer"]);
        Assert.Equal(["201", "400", "401", "403", "409", "413", "415", "422", "429"], work["responses"]!.AsObject().Select(response => response.Key).Order(StringComparer.Ordinal));
        Assert.Equal("#/components/schemas/Problem", work["responses"]!["409"]!["content"]!["application/problem+json"]!["schema"]!["$ref"]!.GetValue<string>());
        Assert.Equal(
            ["type", "title", "status", "code", "messages", "detail", "traceId"],
            document["components"]!["schemas"]!["Problem"]!["required"]!.AsArray().Select(name => name!.GetValue<string>()));
        var change = document["paths"]!["/api/v1/probe/things/{id}"]!["put"]!;
        Assert.Equal(["id", "If-Match"], Parameters(change));
        Assert.NotNull(change["responses"]!["428"]);
        Assert.Equal(["limit", "continuation"], Parameters(document["paths"]!["/api/v1/probe/numbers"]!["get"]!));
        Assert.Null(document["paths"]!["/api/v1/health"]!["get"]!["security"]);
        Assert.Empty(Parameters(document["paths"]!["/api/v1/probe/events"]!["post"]!));
        Assert.Equal("http", document["components"]!["securitySchemes"]!["bearer"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Personnel_numbers_money_and_instants_are_text()
    {
        var host = shared.Host;

        var document = await DocumentAsync(host);

        var text = document.ToJsonString();
        var body = document["components"]!["schemas"]!["ProbeBody"]!["properties"]!;
        Assert.Contains("string", Resolve(document, body["person"]!)["type"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("string", Resolve(document, body["amount"]!)["type"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("string", Resolve(document, body["at"]!)["type"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"isAsnForm\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_and_everything_it_loads_come_from_this_server()
    {
        var host = shared.Host;

        var page = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/reference/"));

        Assert.Equal((200, "text/html"), (page.Status, page.Message.Content.Headers.ContentType!.MediaType));
        var nonce = Nonces().Matches(page.Text).Select(match => match.Groups[1].Value).Distinct().Single();
        Assert.Equal(Scripts().Count(page.Text), Nonces().Count(page.Text));
        Assert.Contains($"script-src 'self' 'nonce-{nonce}';", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page.Text, StringComparison.Ordinal);
        var scripts = Sources().Matches(page.Text).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(scripts);
        foreach (var script in scripts)
        {
            var asset = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri("http://localhost/reference/"), script)));
            Assert.Equal(200, asset.Status);
            Assert.True(asset.Text.Length > 1000);
        }
    }

    [Fact]
    public async Task Both_can_be_switched_off()
    {
        await using var host = await ApiHost.StartAsync(new Dictionary<string, string?> { ["Api:Reference"] = "false" });

        Assert.Equal("API-001", (await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/reference"))).Code);
        Assert.Equal("API-001", (await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json"))).Code);
    }

    [Fact]
    public async Task There_is_one_document()
    {
        var host = shared.Host;

        Assert.Equal(404, (await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/openapi/v2.json"))).Status);
    }

    private static async Task<JsonNode> DocumentAsync(ApiHost host)
    {
        var answer = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json"));
        Assert.True(answer.Status == 200, answer.Text + string.Join('\n', host.Log.Errors));
        return JsonNode.Parse(answer.Text)!;
    }

    private static List<string> Parameters(JsonNode operation) =>
        [.. operation["parameters"]?.AsArray().Select(parameter => parameter!["name"]!.GetValue<string>()) ?? []];

    private static JsonNode Resolve(JsonNode document, JsonNode schema) =>
        schema["$ref"]?.GetValue<string>() is { } reference ? document["components"]!["schemas"]![reference.Split('/')[^1]]! : schema;

    [GeneratedRegex("nonce=\"([^\"]{16,})\"")]
    private static partial Regex Nonces();

    [GeneratedRegex("<script")]
    private static partial Regex Scripts();

    [GeneratedRegex("src=\"([^\"]+)\"")]
    private static partial Regex Sources();

    /// <summary>Paths of lists without a word about their elements.</summary>
    private static IEnumerable<string> SilentLists(JsonNode? node, string path)
    {
        if (node is JsonArray list)
            return list.SelectMany((item, index) => SilentLists(item, $"{path}[{index}]"));
        if (node is not JsonObject schema)
            return [];
        var isList = schema["type"] is { } type && (type is JsonArray kinds ? kinds.Any(kind => kind!.GetValue<string>() == "array") : type is JsonValue && type.ToString() == "array");
        return (isList && schema["items"] is null ? [path] : Enumerable.Empty<string>()).Concat(schema.SelectMany(member => SilentLists(member.Value, $"{path}.{member.Key}")));
    }
}

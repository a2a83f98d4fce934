using System.Text.Json.Nodes;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Security;
using EPerformance.Api.Tests.Access;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Hostile;

/// <summary>JSON lets <c>null</c> stand for an element of a list whatever its type says: no list of any contract may stumble over one.</summary>
public sealed class NullElementTests
{
    private const Role EveryRole = Role.Employee | Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor | Role.Platform;

    [Fact]
    public async Task A_null_in_any_list_of_any_body_is_refused_and_named()
    {
        await using var agency = await AccessAgency.OpenAsync();
        var document = await agency.Host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json"));
        var contract = new ContractSamples(JsonNode.Parse(document.Text)!);
        var (tried, faults) = (0, new List<string>());

        foreach (var endpoint in EndpointTable.Of(EndpointTable.Areas).Endpoints.Where(endpoint => contract.SchemaOf(endpoint) is not null))
        {
            var isOfDevice = PermissionTable.Of(endpoint.Permission).Roles == Role.Device;
            foreach (var body in WithNull(contract, contract.SchemaOf(endpoint)!, 0))
            {
                var answer = await agency.SendAsync(
                    endpoint.Method, contract.PathOf(endpoint, new Dictionary<string, string>(StringComparer.Ordinal) { ["nip"] = "4" }), body!.ToJsonString(), isOfDevice ? AccessAgency.Machine : "2", isOfDevice ? Role.Device : EveryRole,
                    endpoint.NeedsIfMatch ? [("If-Match", "\"MQ\"")] : []);
                tried++;
                if (answer.Status is not (>= 400 and < 500) || answer.Code is null)
                    faults.Add($"{endpoint.Name} {body.ToJsonString()}: {answer.Status} {answer.Text}");
            }
        }

        Assert.True(tried >= 15, $"only {tried} lists");
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>The body with <c>null</c> in one of its lists, for each of its lists.</summary>
    private static IEnumerable<JsonNode?> WithNull(ContractSamples contract, JsonNode schema, int depth)
    {
        var resolved = contract.Resolve(schema);
        var types = ContractSamples.TypesOf(resolved);
        if (depth > 5)
            yield break;
        if (types.Contains("array"))
        {
            yield return new JsonArray((JsonNode?)null);
            foreach (var inner in resolved["items"] is { } items ? WithNull(contract, items, depth + 1) : [])
                yield return new JsonArray(inner);
        }
        else if (types.Contains("object"))
        {
            foreach (var (name, member) in resolved["properties"]?.AsObject() ?? [])
            {
                foreach (var inner in WithNull(contract, member!, depth + 1))
                {
                    var whole = contract.Sample(resolved, depth)!;
                    whole[name] = inner;
                    yield return whole;
                }
            }
        }
    }
}

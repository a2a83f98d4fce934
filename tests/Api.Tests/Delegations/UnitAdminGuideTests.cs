using System.Text.RegularExpressions;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Tests.Access;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Delegations;

/// <summary>What <c>docs/unit-admin.md</c> says works as it says, and it leaves nothing out.</summary>
public sealed partial class UnitAdminGuideTests
{
    private static string Guide => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "unit-admin.md"));

    [Fact]
    public async Task Every_example_is_answered_as_the_guide_says()
    {
        await using var agency = await AccessAgency.OpenAsync();
        var (examples, id) = (Example().Matches(Guide), "");
        Assert.True(examples.Count >= 9, $"{examples.Count} examples");
        foreach (Match example in examples)
        {
            var (method, path, body) = (example.Groups["method"].Value, example.Groups["path"].Value.Replace("{id}", id, StringComparison.Ordinal), example.Groups["body"].Value.Trim());
            var answer = await agency.SendAsync(method, path, body.Length == 0 ? null : body, "A6", Role.UnitAdmin);
            Assert.True($"{answer.Status}" == example.Groups["status"].Value, $"{method} {path}: {answer.Status} {answer.Text}");
            id = answer.Json?["id"]?.GetValue<string>() ?? id;
        }
    }

    [Fact]
    public void Every_endpoint_that_opens_more_to_an_administrator_is_named()
    {
        var matrix = AccessMatrix.Read();
        var more = EndpointTable.Of(EndpointTable.Areas).Endpoints
            .Where(endpoint => AccessAgency.Callers.Any(caller => caller.Letter != '-'
                && matrix.Allows(endpoint.Name, Role.UnitAdmin, caller.Letter) && !matrix.Allows(endpoint.Name, Role.Employee, caller.Letter)))
            .Select(endpoint => endpoint.Name);

        Assert.All(more, name => Assert.True(Guide.Contains($"`{name}`", StringComparison.Ordinal), $"docs/unit-admin.md does not name {name}"));
    }

    [GeneratedRegex(@"```http\n(?<method>GET|POST) /api/v1(?<path>\S+)\n(?<body>(?:\{.*\}\n)?)→ (?<status>\d{3})\n```")]
    private static partial Regex Example();
}

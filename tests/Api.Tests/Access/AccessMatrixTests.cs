using System.Text.Json.Nodes;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Security;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Access;

/// <summary>Every endpoint is tried as every role in every relation, through HTTP, and answers as <c>docs/access.md</c> says.</summary>
public sealed class AccessMatrixTests
{
    private static readonly EndpointTable Table = EndpointTable.Of(EndpointTable.Areas);

    [Fact]
    public void Every_endpoint_has_a_row_and_every_row_an_endpoint()
    {
        var rows = AccessMatrix.Read().Endpoints;

        Assert.All(Table.Endpoints, endpoint => Assert.True(
            rows.Contains(endpoint.Name),
            $"{endpoint.Name} ({endpoint.Method} {endpoint.Route}) has no row in docs/access.md: say there which role may use it in which relation"));
        Assert.All(rows, row => Assert.True(Table.Endpoints.Any(endpoint => endpoint.Name == row), $"docs/access.md has a row for {row}, which is no endpoint any more"));
    }

    [Fact]
    public async Task No_endpoint_answers_anybody_otherwise_than_the_table_says()
    {
        await using var agency = await AccessAgency.OpenAsync();
        var matrix = AccessMatrix.Read();
        var requests = new AccessRequests(agency, await DocumentAsync(agency));
        var unexpected = new List<string>();
        var tried = 0;

        foreach (var endpoint in Table.Endpoints.Where(endpoint => matrix.Endpoints.Contains(endpoint.Name)))
        {
            var wrong = false;
            var seen = new List<string>();
            foreach (var role in AccessAgency.Roles)
            {
                var granted = new HashSet<char>();
                foreach (var (relation, letter, nip) in AccessAgency.Callers)
                {
                    var answer = await requests.SendAsync(endpoint, nip, role);
                    tried++;
                    var isGranted = answer.Status is not (401 or 403);
                    if (isGranted)
                        granted.Add(letter);
                    var mayBe = letter == '-' ? matrix.IsOpen(endpoint.Name) : matrix.Allows(endpoint.Name, role, letter);
                    // A granted request must reach the use case: otherwise its refusal would have proven nothing.
                    var proves = !isGranted || answer.Status is not (400 or 405 or 415 or 428 or >= 500);
                    if (isGranted == mayBe && proves)
                        continue;
                    wrong = true;
                    unexpected.Add($"{endpoint.Name} as {role}, {relation} ({letter}): {answer.Status} {answer.Code}, must be {(mayBe ? "granted" : "refused")}{(proves ? "" : ": " + answer.Text)}");
                }

                seen.Add(AccessMatrix.Cell(string.Concat("sdguaxnm".Where(granted.Contains))));
            }

            if (wrong)
                unexpected.Add($"  observed: | `{endpoint.Name}` | {string.Join(" | ", seen)} |");
        }

        Assert.True(tried >= Table.Endpoints.Count * AccessAgency.Roles.Count * AccessAgency.Callers.Count, $"{tried} tried");
        Assert.True(unexpected.Count == 0, string.Join(Environment.NewLine, unexpected));
    }

    [Fact]
    public async Task Without_a_token_and_without_a_role_only_what_is_open_answers()
    {
        await using var agency = await AccessAgency.OpenAsync();
        var matrix = AccessMatrix.Read();
        var requests = new AccessRequests(agency, await DocumentAsync(agency));

        foreach (var endpoint in Table.Endpoints)
        {
            var (nobody, roleless) = (await requests.SendAsync(endpoint, null, Role.None), await requests.SendAsync(endpoint, "N0", Role.None));
            var expected = matrix.IsOpen(endpoint.Name) ? (200, 200) : (401, 403);
            Assert.True(expected == (nobody.Status, roleless.Status), $"{endpoint.Name}: {nobody.Status} without a token, {roleless.Status} without a role");
        }
    }

    [Fact]
    public void Who_only_runs_the_installation_opens_nothing_that_shows_or_moves_pay()
    {
        Permission[] pay = [Permission.SeePersonalData, Permission.SeePeriods, Permission.RunPeriods, Permission.SignPeriods, Permission.SimulatePolicies, Permission.DecideItems, Permission.SearchAudit];

        Assert.All(pay, permission => Assert.False(PermissionTable.Of(permission).Roles.HasFlag(Role.Platform), $"{permission}"));
        Assert.All(pay, permission => Assert.False(PermissionTable.Of(permission).Roles.HasFlag(Role.Device), $"{permission}"));
    }

    [Fact]
    public void An_auditor_changes_nothing() => Assert.All(
        Table.Endpoints.Where(endpoint => endpoint.Method != "GET" && !endpoint.ChangesNothing),
        endpoint => Assert.False(PermissionTable.Of(endpoint.Permission).Roles.HasFlag(Role.Auditor), endpoint.Name));

    private static async Task<JsonNode> DocumentAsync(AccessAgency agency)
    {
        var answer = await agency.Host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json"));
        Assert.Equal(200, answer.Status);
        return JsonNode.Parse(answer.Text)!;
    }
}

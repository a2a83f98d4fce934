using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Api.Tests.Periods;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Policies;

public sealed class PolicyEndpointTests(PublishedMonth month) : IClassFixture<PublishedMonth>
{
    private static string Library => Path.Combine(AppContext.BaseDirectory, "policies");

    [Fact]
    public async Task Everybody_finds_every_policy_with_its_versions_and_what_the_check_says()
    {
        var desk = month.Desk;

        var list = await desk.GetAsync("policies", "3", Role.Employee);

        var policies = list.Json!["policies"]!.AsArray().ToDictionary(policy => policy!["id"]!.GetValue<string>(), policy => policy!["versions"]!.AsArray()[^1]!);
        Assert.Equal(Directory.GetDirectories(Library).Select(Path.GetFileName).Order(StringComparer.Ordinal), policies.Keys);
        Assert.Equal(("complete", "published", "complete"), Said(policies["kaur-3-2022"]));
        Assert.Equal("fragment", policies["komponen-60-40"]["verdict"]!.GetValue<string>());
        Assert.Equal("incomplete", policies["pmk-221-2021"]["verdict"]!.GetValue<string>());
        Assert.True(policies["pmk-221-2021"]["missing"]!.GetValue<int>() > 0);
    }

    [Fact]
    public async Task A_policy_is_read_byte_by_byte_with_the_hash_that_it_was_published_under()
    {
        var desk = month.Desk;

        var read = await desk.GetAsync("policies/kaur-3-2022", "3", Role.Employee);

        var hash = read.Json!["fileHash"]!.GetValue<string>();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read.Json["file"]!.GetValue<string>()))), hash);
        Assert.Contains($"{hash}  kaur-3-2022/", await File.ReadAllTextAsync(Path.Combine(Library, "published.sha256"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(("published", "complete"), (read.Json["check"]!["head"]!["state"]!.GetValue<string>(), read.Json["check"]!["verdict"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_posted_file_is_told_everything_that_is_wrong_with_it_with_line_and_path()
    {
        var desk = month.Desk;
        var file = Shipped("kaur-3-2022").Replace("\"timeResolution\"", "\"timeResolutoin\"", StringComparison.Ordinal);
        file = file.Replace("\"HALF_UP\"", "\"HALF_WAY\"", StringComparison.Ordinal);

        var check = await desk.PostAsync("policies/check", file, "SDM", Role.Hr);

        Assert.Equal((200, "defective"), (check.Status, check.Json!["verdict"]!.GetValue<string>()));
        var problems = check.Json["problems"]!.AsArray().ToDictionary(problem => problem!["path"]!.GetValue<string>(), problem => problem!);
        Assert.Equal("POL-002", problems["timeResolutoin"]["code"]!.GetValue<string>());
        Assert.Equal(LineOf(file, "timeResolutoin"), problems["timeResolutoin"]["line"]!.GetValue<int>());
        Assert.Equal("POL-004", problems["rounding.mode"]["code"]!.GetValue<string>());
        Assert.NotEmpty(problems["rounding.mode"]["text"]!["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("kaur-3-2022", "", "complete")]
    [InlineData("komponen-60-40", "", "fragment")]
    [InlineData("komponen-60-40", "?base=dasar-perpres-71-2023", "complete")]
    [InlineData("pmk-221-2021", "", "incomplete")]
    public async Task A_posted_file_gets_the_verdict_of_the_file_in_the_library(string id, string query, string verdict)
    {
        var desk = month.Desk;

        var check = await desk.PostAsync("policies/check" + query, Shipped(id), "SDM", Role.Hr);

        Assert.Equal((200, verdict), (check.Status, check.Json!["verdict"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_decree_is_explained_in_both_languages_with_worked_examples()
    {
        var desk = month.Desk;

        var told = await desk.GetAsync("policies/kaur-3-2022/explanation", "3", Role.Employee);

        var rule = told.Json!["elements"]!.AsArray().First(element => element!["section"]!.GetValue<string>() == "rules" && element["example"] is not null)!;
        Assert.NotEqual(rule["sentence"]!["id"]!.GetValue<string>(), rule["sentence"]!["en"]!.GetValue<string>());
        Assert.Contains("Rp", rule["example"]!["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEmpty(rule["source"]!.GetValue<string>());
    }

    [Fact]
    public async Task Two_policies_are_compared_value_by_value()
    {
        var desk = month.Desk;

        var same = await desk.GetAsync("policies/kaur-3-2022/differences", "3", Role.Employee);
        var other = await desk.GetAsync("policies/kaur-3-2022/differences?to=kaur-3-2022-discipline40", "3", Role.Employee);

        Assert.Empty(same.Json!["changes"]!.AsArray());
        var id = other.Json!["changes"]!.AsArray().Single(change => change!["section"]!.GetValue<string>() == "id")!["values"]![0]!;
        Assert.Equal(("kaur-3-2022", "kaur-3-2022-discipline40"), (id["from"]!.GetValue<string>(), id["to"]!.GetValue<string>()));
        Assert.Equal("policies/kaur-3-2022-discipline40/2022-01-01.json:3", id["placeAfter"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_draft_is_tried_on_the_frozen_facts_against_what_was_paid()
    {
        var desk = month.Desk;
        var paid = (await desk.GetAsync("periods/2026-03/units", "SDM", Role.Hr)).Json!["total"]!["payable"]!.GetValue<long>();
        var file = JsonNode.Parse(Shipped("dasar-perpres-71-2023"))!;

        var unchanged = await desk.PostAsync("policies/simulations/2026-03", """{"policy":"kaur-3-2022"}""", "SDM", Role.Hr);
        var full = await desk.PostAsync("policies/simulations/2026-03", """{"policy":"kaur-3-2022","againstFull":true}""", "SDM", Role.Hr);
        var draft = await desk.PostAsync("policies/simulations/2026-03?version=1", new JsonObject { ["file"] = file, ["most"] = 2 }.ToJsonString(), "KEU", Role.Finance);

        Assert.Equal((5, paid, paid, 0, 0), Sums(unchanged));
        Assert.Empty(unchanged.Json!["leftOut"]!.AsArray());
        Assert.Equal(paid, full.Json!["simulation"]!["after"]!.GetValue<long>());
        Assert.Equal(full.Json["simulation"]!["base"]!.GetValue<long>(), full.Json["simulation"]!["before"]!.GetValue<long>());
        Assert.Equal((200, 1), (draft.Status, draft.Json!["version"]!.GetValue<int>()));
        Assert.Equal(paid, draft.Json["simulation"]!["before"]!.GetValue<long>());
        Assert.Equal(draft.Json["simulation"]!["base"]!.GetValue<long>(), draft.Json["simulation"]!["after"]!.GetValue<long>());
        Assert.Equal(2, draft.Json["simulation"]!["mostAffected"]!.AsArray().Count);
        Assert.NotEmpty(draft.Json["simulation"]!["mostAffected"]![0]!["lines"]!.AsArray());
    }

    [Fact]
    public async Task A_draft_that_cannot_calculate_names_every_place()
    {
        var desk = month.Desk;

        var lacking = await desk.PostAsync("policies/simulations/2026-03", """{"policy":"pmk-221-2021"}""", "SDM", Role.Hr);
        var broken = await desk.PostAsync("policies/simulations/2026-03", """{"file":{"id":"x"}}""", "SDM", Role.Hr);

        Assert.Equal((422, "SIM-001"), (lacking.Status, lacking.Code));
        Assert.Contains(lacking.Json!["errors"]!.AsArray(), error => error!["code"]!.GetValue<string>() == "POL-005");
        Assert.Equal((422, "SIM-001"), (broken.Status, broken.Code));
        Assert.Contains(broken.Json!["errors"]!.AsArray(), error => error!["path"]!.GetValue<string>() == "policy.json:1:tariff");
    }

    private static (string Class, string State, string Verdict) Said(JsonNode version) =>
        (version["class"]!.GetValue<string>(), version["state"]!.GetValue<string>(), version["verdict"]!.GetValue<string>());

    private static (int People, long Before, long After, int Winners, int Losers) Sums(Answer answer)
    {
        var simulation = answer.Json!["simulation"]!;
        return (simulation["people"]!.GetValue<int>(), simulation["before"]!.GetValue<long>(), simulation["after"]!.GetValue<long>(), simulation["winners"]!.GetValue<int>(), simulation["losers"]!.GetValue<int>());
    }

    private static string Shipped(string id) => File.ReadAllText(Directory.GetFiles(Path.Combine(Library, id), "*.json").Max(StringComparer.Ordinal)!);

    private static int LineOf(string file, string word) => file[..file.IndexOf(word, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
}

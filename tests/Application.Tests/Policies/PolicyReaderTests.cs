using System.Text;
using System.Text.Json.Nodes;

namespace EPerformance.Application.Tests.Policies;

public sealed class PolicyReaderTests
{
    private const string Kaur = "kaur-3-2022";

    [Theory]
    [InlineData("permentan-68-2012")]
    [InlineData("kaur-3-2022")]
    [InlineData("kaur-3-2022-discipline40")]
    [InlineData("bgn-4-2025-test")]
    [InlineData("dikdasmen-14-2025-test")]
    public void A_complete_policy_loads(string id)
    {
        using var folder = new PolicyFolder();

        Assert.Empty(folder.Problems(id));
        Assert.Equal(id, folder.Resolve(id).Policy!.Identity.Id);
    }

    [Fact]
    public void A_policy_whose_source_lacks_values_is_refused_with_all_of_them()
    {
        using var folder = new PolicyFolder();

        Assert.Equal(
            ["POL-005 cap.pct", "POL-005 missing[0]", "POL-005 missing[1]", "POL-005 rules[1].missingPunch.deductPct", "POL-005 rules[1].tiers[3].deductPct", "POL-005 rules[2].deductPct"],
            folder.Problems("pmk-221-2021").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Several_defects_are_found_at_once_each_with_its_line()
    {
        using var folder = new PolicyFolder();
        var lines = File.ReadAllLines(folder.PathOf(Kaur));
        var unknown = Array.FindIndex(lines, line => line.Contains("\"cap\"", StringComparison.Ordinal));
        lines[unknown] = "  \"caps\": {},\n" + lines[unknown];
        var text = string.Join('\n', lines).Replace("\"deductPct\": \"3\"", "\"deductPct\": 3", StringComparison.Ordinal).Replace("\"HALF_UP\"", "\"HALF\"", StringComparison.Ordinal);

        var problems = folder.Write(Kaur, text).Resolve(Kaur).Problems;

        Assert.Equal(["POL-002 caps", "POL-004 rounding.mode", "POL-004 rules[2].deductPct"], problems.Select(problem => $"{problem.Code} {problem.Path}").Order(StringComparer.Ordinal));
        Assert.Equal(unknown + 1, problems.Single(problem => problem.Path == "caps").Line);
        Assert.All(problems, problem => Assert.Contains(problem.Path.Split('.')[^1], text.Split('\n')[problem.Line - 1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gap", 1, "from", 32, "POL-006 rules[0].tiers[1]")]
    [InlineData("overlap", 1, "from", 30, "POL-006 rules[0].tiers[1]")]
    [InlineData("unreachable", 1, "to", 30, "POL-006 rules[0].tiers[1]")]
    [InlineData("a gap before the first", 0, "from", 2, "POL-006 rules[0].tiers[0]")]
    [InlineData("the last is closed", 3, "to", 200, "POL-006 rules[0].tiers[3]")]
    public void Tiers_cover_every_minute_exactly_once(string label, int tier, string name, int value, string problem)
    {
        using var folder = new PolicyFolder();

        var problems = folder.Change(Kaur, json => json["rules"]![0]!["tiers"]![tier]![name] = value).Problems(Kaur);

        Assert.Contains((label, problem), problems.Select(found => (label, found)));
    }

    [Theory]
    [InlineData("39.9", true)]
    [InlineData("40", false)]
    [InlineData("40.0", false)]
    [InlineData("40.1", true)]
    public void Weights_add_up_to_a_hundred(string weight, bool isProblem)
    {
        using var folder = new PolicyFolder();

        Assert.Equal(isProblem ? ["POL-007 components"] : [], folder.Change(Kaur, json => json["components"]![1]!["weightPct"] = weight).Problems(Kaur));
    }

    [Theory]
    [InlineData("tariff", "tidak-ada", "POL-008 tariff")]
    [InlineData("tariff", "../patterns/perpres21-5day", "POL-008 tariff")]
    [InlineData("defaultBase", "COMPONENT:X", "POL-008 defaultBase")]
    [InlineData("defaultBase", "ALL", "POL-008 defaultBase")]
    [InlineData("effectiveFrom", "2022-02-30", "POL-004 effectiveFrom")]
    [InlineData("state", "PUBLISHED", "POL-004 state")]
    [InlineData("extends", "tidak-ada", "POL-008 extends")]
    [InlineData("extends", "../../law", "POL-008 extends")]
    [InlineData("extends", "kaur-3-2022", "POL-008 extends")]
    public void A_reference_that_leads_nowhere_or_in_a_circle_is_a_problem(string name, string value, string problem)
    {
        using var folder = new PolicyFolder();

        Assert.Contains(problem, folder.Change(Kaur, json => json[name] = value).Problems(Kaur));
    }

    [Fact]
    public void A_rule_without_a_source_or_with_an_unknown_one_is_a_problem()
    {
        using var folder = new PolicyFolder();

        Assert.Equal(["POL-003 rules[2].source", "POL-008 rules[1].source.ref"], folder.Change(Kaur, json =>
        {
            json["rules"]![1]!["source"]!["ref"] = "x";
            json["rules"]![2]!.AsObject().Remove("source");
        }).Problems(Kaur).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_and_names_that_stand_twice_are_problems()
    {
        using var folder = new PolicyFolder();

        Assert.Contains("POL-009 rules[1].code", folder.Change(Kaur, json => json["rules"]![1]!["code"] = "TL").Problems(Kaur));
        Assert.Contains("POL-002 id", folder.Write(Kaur, "{\"id\":\"a\",\"id\":\"b\"}").Problems(Kaur));
    }

    [Fact]
    public void An_unknown_kind_of_leave_or_rule_is_a_problem()
    {
        using var folder = new PolicyFolder();

        Assert.Equal(["POL-004 leave[0].kinds", "POL-004 rules[2].kind"], folder.Change(Kaur, json =>
        {
            json["leave"]![0]!["kinds"] = new JsonArray("CUTI");
            json["rules"]![2]!["kind"] = "ABSENT";
        }).Problems(Kaur).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_upper_layer_replaces_rules_by_code_and_keeps_the_rest()
    {
        using var folder = new PolicyFolder();
        const string layer = "kaur-3-2022-discipline40";

        var policy = folder.Change(layer, json => json["rules"] = JsonNode.Parse(
            """[{"code":"TK","kind":"ABSENT_DAY","source":{"ref":"perbup"},"deductPct":"5"}]""")).Resolve(layer).Policy!;

        Assert.Equal(["TL", "PSW", "TK"], policy.Rules.Select(rule => rule.Code));
        Assert.Equal("5", ((Domain.Policies.Rules.AbsentDayRule)policy.Rules[2]).PerDay.ToString());
        Assert.All(policy.Rules, rule => Assert.Equal("DISIPLIN", rule.Base.Component));
    }

    [Fact]
    public void The_hash_of_a_layer_changes_with_what_it_extends()
    {
        using var folder = new PolicyFolder();
        var before = folder.Resolve("kaur-3-2022-discipline40").Policy!.Identity.Hash;

        folder.Change(Kaur, json => json["rules"]![2]!["deductPct"] = "4");

        Assert.NotEqual(before, folder.Resolve("kaur-3-2022-discipline40").Policy!.Identity.Hash);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted()
    {
        using var folder = new PolicyFolder();

        Assert.Empty(folder.Write(Kaur, [.. Encoding.UTF8.Preamble, .. File.ReadAllBytes(folder.PathOf(Kaur))]).Problems(Kaur));
    }

    // By its name: the runner writes the arguments of every case down before it runs any, and some of these are megabytes.
    private static readonly Dictionary<string, byte[]> HostileFiles = new(StringComparer.Ordinal)
    {
        ["empty"] = [],
        ["not JSON"] = "id: kaur"u8.ToArray(),
        ["cut off"] = "{\"id\": \"kaur"u8.ToArray(),
        ["an array"] = "[]"u8.ToArray(),
        ["null"] = "null"u8.ToArray(),
        ["a number"] = "1e999999"u8.ToArray(),
        ["not UTF-8"] = [(byte)'{', (byte)'"', 0xFF, 0xFE, (byte)'"', (byte)':', (byte)'1', (byte)'}'],
        ["UTF-16"] = Encoding.Unicode.GetBytes("{}"),
        ["half a surrogate pair"] = "{\"id\": \"\\ud800\"}"u8.ToArray(),
        ["half a surrogate pair as a name"] = "{\"\\ud800\": 1}"u8.ToArray(),
        ["deep nesting"] = Encoding.UTF8.GetBytes(new string('[', 100_000)),
        ["deep objects"] = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))),
        ["huge numbers"] = Encoding.UTF8.GetBytes($"{{\"rounding\": {{\"mode\": \"HALF_UP\", \"unit\": {new string('9', 5000)}}}, \"cap\": {{\"pct\": \"{new string('9', 5000)}\"}}}}"),
        ["two mebibytes"] = new byte[2 * 1024 * 1024],
        ["many rules"] = Encoding.UTF8.GetBytes("{\"rules\": [" + string.Concat(Enumerable.Repeat("1,", 400_000)) + "1]}"),
        ["many values under a long name"] = Encoding.UTF8.GetBytes("{\"" + new string('a', 300_000) + "\": [" + string.Concat(Enumerable.Repeat("1,", 300_000)) + "1]}"),
        ["many different rules"] = Encoding.UTF8.GetBytes("{\"rules\": [" + string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"{{\"code\":\"a{i}\"}}")) + "]}"),
        ["many names"] = Encoding.UTF8.GetBytes("{" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"\"a{i}\":1,")) + "\"id\":1}"),
        ["an empty name"] = "{\"\": 1}"u8.ToArray(),
        ["a comment"] = "{} // selesai"u8.ToArray(),
        ["too large"] = new byte[1024 * 1024 + 1],
        ["wrong types everywhere"] = "{\"id\":1,\"name\":[],\"rules\":{},\"leave\":[1,null],\"sources\":{\"a\":1},\"cap\":\"x\",\"components\":[[]],\"employment\":[{}],\"flex\":[],\"missing\":[0],\"tariff\":{},\"extends\":7}"u8.ToArray(),
    };

    public static TheoryData<string> Hostile() => [.. HostileFiles.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_file_is_refused_with_problems_never_an_exception(string label)
    {
        using var folder = new PolicyFolder();

        var result = folder.Write(Kaur, HostileFiles[label]).Resolve(Kaur);

        Assert.Null(result.Policy);
        Assert.True(result.Problems.Count > 0, label);
        Assert.All(result.Problems, problem => Assert.True(problem.Line >= 1 && problem.Path.Length > 0 && problem.Text.Id.Length > 0 && problem.Text.En.Length > 0, label));
    }
}

using System.Text.Json.Nodes;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.Policies;

/// <summary>A policy that extends another.</summary>
public sealed class PolicyLayerTests
{
    private const string Base = "kaur-3-2022";
    private const string Upper = "kaur-3-2022-discipline40";

    [Theory]
    [InlineData("the month before", 2022, 12, "3")]
    [InlineData("the first month", 2023, 1, "5")]
    [InlineData("the month after", 2023, 2, "5")]
    public void The_base_is_the_version_in_force_in_the_month_too(string label, int year, int month, string percent)
    {
        using var folder = new PolicyFolder();
        var newer = folder.Read(Base);
        newer["effectiveFrom"] = "2023-01-01";
        newer["rules"]![2]!["deductPct"] = "5";
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(folder.PathOf(Base))!, "2023-01-01.json"), newer.ToJsonString());

        var policy = folder.Library.Resolve(Upper, new CivilMonth(year, month)).Policy!;

        Assert.Equal((label, percent), (label, ((AbsentDayRule)policy.Rules[2]).PerDay.ToString()));
    }

    [Fact]
    public void What_extends_a_test_policy_is_a_test_policy()
    {
        using var folder = new PolicyFolder();

        var policy = folder.Change(Base, json => json["testOnly"] = true).Resolve(Upper).Policy!;

        Assert.True(policy.TestOnly);
    }

    [Fact]
    public void A_mistake_in_the_base_is_reported_in_the_file_and_line_of_the_base()
    {
        using var folder = new PolicyFolder();
        var lines = File.ReadAllLines(folder.PathOf(Base));
        var line = Array.FindIndex(lines, text => text.Contains("\"tariff\"", StringComparison.Ordinal));
        lines[line] = "  \"tariff\": \"tidak-ada\",";

        var problem = Assert.Single(folder.Write(Base, string.Join('\n', lines)).Resolve(Upper).Problems);

        Assert.Equal(($"policies/{Base}/2022-01-01.json", line + 1, "tariff", "POL-008"), (problem.File, problem.Line, problem.Path, problem.Code));
    }

    [Fact]
    public void A_value_that_the_base_lacks_may_be_filled_in_above()
    {
        using var folder = new PolicyFolder();
        folder.Change(Base, json => json["rules"]![2]!["deductPct"] = null);

        Assert.Equal(["POL-005 rules[2].deductPct"], folder.Problems(Upper));
        Assert.Empty(folder.Change(Upper, json => json["rules"] = JsonNode.Parse(
            """[{"code":"TK","kind":"ABSENT_DAY","source":{"ref":"perbup"},"deductPct":"5"}]""")).Problems(Upper));
    }

    [Fact]
    public void A_base_that_is_not_there_is_the_only_problem_of_the_file()
    {
        using var folder = new PolicyFolder();

        Assert.Equal(["POL-008 extends"], folder.Change(Upper, json => json["extends"] = "tidak-ada").Problems(Upper));
    }

    [Theory]
    [InlineData("itself", Upper)]
    [InlineData("one that extends it", Base)]
    public void A_circle_is_one_problem(string label, string target)
    {
        using var folder = new PolicyFolder();
        folder.Change(Base, json => json["extends"] = Upper);

        var problems = folder.Change(Upper, json => json["extends"] = target).Problems(Upper);

        Assert.Equal((label, "POL-008 extends"), (label, string.Join("; ", problems.Distinct())));
    }

    [Fact]
    public void A_base_that_cannot_be_read_is_a_problem()
    {
        using var folder = new PolicyFolder();

        Assert.Equal(["POL-001 *"], folder.Write(Base, "{").Problems(Upper));
    }

    [Fact]
    public void The_hash_of_a_file_alone_is_that_of_its_bytes()
    {
        using var folder = new PolicyFolder();

        var bytes = System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(folder.PathOf(Base)));

        Assert.Equal(Convert.ToHexStringLower(bytes), folder.Resolve(Base).Policy!.Identity.Hash);
        Assert.NotEqual(folder.Resolve(Base).Policy!.Identity.Hash, folder.Resolve(Upper).Policy!.Identity.Hash);
    }
}

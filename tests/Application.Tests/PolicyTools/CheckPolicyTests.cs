using System.Text.Json.Nodes;
using EPerformance.Application.PolicyTools;
using EPerformance.Application.Tests.Policies;

namespace EPerformance.Application.Tests.PolicyTools;

public sealed class CheckPolicyTests
{
    private const string Kaur = "kaur-3-2022";

    [Fact]
    public void All_faults_and_all_missing_values_come_at_once()
    {
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json =>
        {
            json["rules"]![2]!["deductPct"] = "+3";
            json["components"]![0]!["weightPct"] = "61";
            json["rules"]![0]!["tiers"]![1]!["deductPct"] = null;
            json["surprise"] = 1;
        });

        var check = new CheckPolicy(folder.Library).Run(Kaur);

        Assert.Equal(PolicyVerdict.Defective, check.Verdict);
        Assert.Equal(["POL-002 surprise", "POL-004 rules[2].deductPct", "POL-007 components"], check.Problems.Select(problem => $"{problem.Code} {problem.Path}").Order(StringComparer.Ordinal));
        Assert.Equal(["rules[0].tiers[1].deductPct"], check.Missing.Select(problem => problem.Path));
        Assert.False(check.IsUsable);
    }

    [Fact]
    public void A_policy_without_fault_that_lacks_a_value_is_incomplete_and_is_told_when_it_says_otherwise()
    {
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json => json["cap"]!["pct"] = null);

        var check = new CheckPolicy(folder.Library).Run(Kaur);

        Assert.Equal(PolicyVerdict.Incomplete, check.Verdict);
        Assert.Equal(["cap.pct"], check.Missing.Select(problem => problem.Path));
        Assert.Equal(["class"], check.Warnings.Select(problem => problem.Path));
    }

    [Fact]
    public void A_complete_policy_is_usable()
    {
        using var folder = new PolicyFolder();

        var check = new CheckPolicy(folder.Library).Run(Kaur);

        Assert.Equal((PolicyVerdict.Complete, true), (check.Verdict, check.IsUsable));
        Assert.Equal(("complete", "published"), (check.Head!.Class, check.Head.State));
        Assert.Equal(64, check.Hash!.Length);
    }

    [Theory]
    [InlineData("not JSON", "{")]
    [InlineData("a list", "[]")]
    [InlineData("a number", "1e999999")]
    [InlineData("two roots", "{}{}")]
    public void A_file_that_is_no_policy_at_all_has_no_head(string label, string text)
    {
        using var folder = new PolicyFolder();

        var check = new CheckPolicy(folder.Write(Kaur, text).Library).Run(Kaur);

        Assert.Equal((label, PolicyVerdict.Defective), (label, check.Verdict));
        Assert.Null(check.Head);
        Assert.NotEmpty(check.Problems);
    }

    [Fact]
    public void A_head_of_wrong_types_is_a_fault_and_no_failure()
    {
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json =>
        {
            json["id"] = 1;
            json["name"] = "x";
            json["state"] = new JsonArray();
            json["effectiveFrom"] = new JsonObject();
        });

        var check = new CheckPolicy(folder.Library).Run(Kaur);

        Assert.Equal(("", "", ""), (check.Head!.Id, check.Head.State, check.Head.EffectiveFrom));
        Assert.Equal(PolicyVerdict.Defective, check.Verdict);
    }
}

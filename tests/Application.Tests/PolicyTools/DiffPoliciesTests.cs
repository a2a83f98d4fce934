using EPerformance.Application.PolicyTools;
using EPerformance.Application.Tests.Policies;

namespace EPerformance.Application.Tests.PolicyTools;

public sealed class DiffPoliciesTests
{
    private const string Kaur = "kaur-3-2022";

    [Fact]
    public void A_policy_differs_in_nothing_from_itself()
    {
        using var folder = new PolicyFolder();

        var diff = new DiffPolicies(folder.Library).Run(Kaur, Kaur);

        Assert.Empty(diff.Changes);
        Assert.Empty(diff.Problems);
    }

    [Fact]
    public void A_changed_number_is_named_with_its_rule_old_and_new_value_and_both_lines()
    {
        using var old = new PolicyFolder();
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json => json["rules"]![2]!["deductPct"] = "5");

        var diff = new DiffPolicies(folder.Library).Run(old.PathOf(Kaur), folder.PathOf(Kaur));

        var change = Assert.Single(diff.Changes);
        Assert.Equal((ChangeKind.Changed, "rules", "TK"), (change.Kind, change.Section, change.Code));
        var value = Assert.Single(change.Values);
        Assert.Equal(("deductPct", "3", "5"), (value.Path, value.From, value.To));
        Assert.Equal(("potongan persen", "per cent deducted"), (value.Name.Id, value.Name.En));
        var line = File.ReadAllLines(old.PathOf(Kaur)).Index().Single(row => row.Item.Contains("\"deductPct\": \"3\"", StringComparison.Ordinal)).Index + 1;
        Assert.Equal($"2022-01-01.json:{line}", value.PlaceBefore);
        Assert.Contains("3%", change.SentenceBefore!.Value.Id, StringComparison.Ordinal);
        Assert.Contains("5%", change.SentenceAfter!.Value.Id, StringComparison.Ordinal);
        Assert.NotEqual("", change.SourceBefore);
    }

    [Fact]
    public void Added_and_removed_rules_tiers_and_sources_are_found_by_their_code_wherever_they_stand()
    {
        using var old = new PolicyFolder();
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json =>
        {
            var rules = json["rules"]!.AsArray();
            var absent = rules[2]!.DeepClone();
            absent["code"] = "TK-BARU";
            rules.RemoveAt(2);
            rules.Insert(0, absent);
            json["leave"]![0]!.Parent!.AsArray().RemoveAt(0);
        });

        var diff = new DiffPolicies(folder.Library).Run(old.PathOf(Kaur), folder.PathOf(Kaur));

        Assert.Equal(
            ["Added rules TK-BARU", "Removed leave " + old.Read(Kaur)["leave"]![0]!["code"], "Removed rules TK"],
            diff.Changes.Select(change => $"{change.Kind} {change.Section} {change.Code}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_tier_is_named_by_its_code()
    {
        using var old = new PolicyFolder();
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json => json["rules"]![0]!["tiers"]![1]!["deductPct"] = null);

        var diff = new DiffPolicies(folder.Library).Run(old.PathOf(Kaur), folder.PathOf(Kaur));

        var change = Assert.Single(diff.Changes);
        var value = Assert.Single(change.Values);
        Assert.Equal(("tiers[TL2].deductPct", "null"), (value.Path, value.To));
        Assert.Equal("tingkat TL2: potongan persen", value.Name.Id);
        Assert.Null(change.SentenceAfter);
    }

    [Fact]
    public void Of_layered_policies_the_result_is_compared_and_the_layer_that_says_it_is_named()
    {
        using var folder = new PolicyFolder();

        var diff = new DiffPolicies(folder.Library).Run(Kaur, "kaur-3-2022-discipline40");

        Assert.Contains(diff.Changes, change => change.Section == "defaultBase");
        Assert.DoesNotContain(diff.Changes, change => change.Section == "leave");
    }

    [Theory]
    [InlineData("tidak-ada")]
    [InlineData("../kaur-3-2022")]
    [InlineData("")]
    public void A_name_that_nothing_has_is_refused(string name)
    {
        using var folder = new PolicyFolder();

        var diff = new DiffPolicies(folder.Library).Run(Kaur, name);

        Assert.Equal(["POL-010"], diff.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Policies_that_extend_each_other_end_with_a_problem()
    {
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json => json["extends"] = "kaur-3-2022-discipline40");

        var diff = new DiffPolicies(folder.Library).Run(Kaur, "permentan-68-2012");

        Assert.NotEmpty(diff.Problems);
        Assert.Empty(diff.Changes);
    }
}

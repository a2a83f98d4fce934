using EPerformance.Application.PolicyTools;
using EPerformance.Application.Tests.Policies;

namespace EPerformance.Application.Tests.PolicyTools;

public sealed class ExplainPolicyTests
{
    private const string Kaur = "kaur-3-2022";

    [Fact]
    public void The_example_of_a_rule_is_what_the_engine_pays_and_changes_with_the_number()
    {
        using var folder = new PolicyFolder();

        var before = Absent(folder);
        folder.Change(Kaur, json => json["rules"]![2]!["deductPct"] = "6");
        var after = Absent(folder);

        // Class 8 is Rp 4.595.150: 3 % = 137.854,50, rest 4.457.295,50 → 4.457.296; 6 % = 275.709, rest 4.319.441.
        Assert.Contains("3% × Rp 4.595.150 = −Rp 137.854,50; dibayar Rp 4.457.296", before, StringComparison.Ordinal);
        Assert.Contains("6% × Rp 4.595.150 = −Rp 275.709; dibayar Rp 4.319.441", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_value_is_named_with_its_line_and_never_told_as_zero()
    {
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json => json["rules"]![2]!["deductPct"] = null);

        var explanation = new ExplainPolicy(folder.Library).Run(Kaur);

        Assert.Equal(PolicyVerdict.Incomplete, explanation.Verdict);
        var absent = explanation.Elements.Single(element => element.Code == "TK");
        Assert.Contains("nilai belum terbit: potongan persen", absent.Sentence.Id, StringComparison.Ordinal);
        Assert.DoesNotContain("0%", absent.Sentence.Id, StringComparison.Ordinal);
        Assert.All(explanation.Elements, element => Assert.Null(element.Example));
    }

    [Fact]
    public void A_missing_cap_is_not_told_as_a_cap_of_everything()
    {
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json => json["cap"]!["pct"] = null);

        var explanation = new ExplainPolicy(folder.Library).Run(Kaur);

        Assert.Contains(explanation.Order, step => step.En == "The monthly cap on deductions: never published.");
        Assert.DoesNotContain(explanation.Order, step => step.En.Contains("100%", StringComparison.Ordinal));
    }

    [Fact]
    public void A_policy_with_a_fault_is_not_explained()
    {
        using var folder = new PolicyFolder();
        folder.Change(Kaur, json => json["rules"]![2]!["deductPct"] = "+3");

        var explanation = new ExplainPolicy(folder.Library).Run(Kaur);

        Assert.Empty(explanation.Elements);
        Assert.Equal(["rules[2].deductPct"], explanation.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Every_shipped_policy_is_told_rule_by_rule_with_its_source()
    {
        using var folder = new PolicyFolder();
        var library = folder.Library;
        var tool = new ExplainPolicy(library);

        foreach (var id in library.Ids)
        {
            var explanation = tool.Run(id);
            Assert.Equal((id, 0), (id, explanation.Problems.Count));
            Assert.All(explanation.Elements, element => Assert.NotEqual((id, element.Code, ""), (id, element.Code, element.Source)));
            Assert.All(explanation.Elements, element => Assert.NotEqual("", element.Sentence.En));
        }
    }

    [Theory]
    [InlineData("kaur-3-2022", "TL", "PSW", "TK")]
    [InlineData("permentan-68-2012", "TL", "PSW", "TK")]
    [InlineData("surabaya-ekinerja-demo", "NKI", "NILAI-PERILAKU")]
    [InlineData("barito-selatan-2019-demo", "JENDELA", "AKTIVITAS")]
    public void Each_rule_has_a_worked_example(string id, params string[] codes)
    {
        using var folder = new PolicyFolder();

        var explanation = new ExplainPolicy(folder.Library).Run(id);

        Assert.All(codes, code => Assert.NotNull(explanation.Elements.Single(element => element.Section == "rules" && element.Code == code).Example));
    }

    private static string Absent(PolicyFolder folder) => new ExplainPolicy(folder.Library).Run(Kaur).Elements.Single(element => element.Code == "TK").Example!.Value.Id;
}

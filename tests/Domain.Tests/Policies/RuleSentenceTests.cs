using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

/// <summary>A rule says what it does in both languages, with its values, and what it comes to.</summary>
public sealed class RuleSentenceTests
{
    [Fact]
    public void An_absent_day_is_said_with_its_percentage_and_in_rupiah()
    {
        var sentence = TestPolicy.Absent.Describe(TestPolicy.Classic);

        Assert.Equal("Alpha: −3% per hari kerja.", sentence.Sentence.Id);
        Assert.Equal("Absent: −3% for each working day.", sentence.Sentence.En);
        Assert.Equal("Contoh kelas 8: -3% × Rp 4.595.150 = −Rp 137.854,50", sentence.Example!.Value.Id);
    }

    [Fact]
    public void Tiers_are_listed_in_order_and_the_first_is_the_example()
    {
        var sentence = TestPolicy.Late.Describe(TestPolicy.Classic);

        Assert.Equal("TL, per event, in complete minutes: TL −0.5%, TL −1%, TL −1.25%, TL −1.5%, TL −1.5%.", sentence.Sentence.En);
        Assert.Equal("Example class 8: -0.5% × Rp 4,595,150 = −Rp 22,975.75", sentence.Example!.Value.En);
    }

    [Fact]
    public void A_formula_is_a_part_of_the_sentence()
    {
        var minutes = new CombinedValue(Operation.Min, [FactValue.Of(FactName.ActivityMinutes), new CombinedValue(Operation.Product, [FactValue.Of(FactName.Workdays), new ConstantValue(Exact.Whole(300))])]);
        var rule = new ScoreRule("AKT", new Text("Aktivitas", "Activity"), PayBase.Whole, TestPolicy.Source, minutes);

        Assert.Equal("Activity: WHOLE is paid at the per cent [the smallest of [verified minutes; the person's working days × 300]].", rule.Describe(TestPolicy.Classic).Sentence.En);
    }
}

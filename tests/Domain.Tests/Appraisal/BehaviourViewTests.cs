using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Appraisal;

public sealed class BehaviourViewTests
{
    [Theory]
    [InlineData("AAAAMMM", Expectation.Above)]
    [InlineData("AAAMMMM", Expectation.Meets)]
    [InlineData("AAAAMMB", Expectation.Meets)]
    [InlineData("MMMMMMM", Expectation.Meets)]
    [InlineData("BBBMMMM", Expectation.Meets)]
    [InlineData("BBBBMMM", Expectation.Below)]
    public void Most_of_the_seven_values_decide_and_one_below_keeps_from_above(string superior, Expectation expected) =>
        Assert.Equal(expected, View(By("1", RaterGroup.Superior, superior)).Proposed);

    [Fact]
    public void Superior_peers_and_subordinates_count_sixty_twenty_twenty()
    {
        var view = View(
            By("1", RaterGroup.Superior, "A"),
            By("2", RaterGroup.Peer, "M"), By("3", RaterGroup.Peer, "M"), By("4", RaterGroup.Peer, "M"),
            By("5", RaterGroup.Subordinate, "B"), By("6", RaterGroup.Subordinate, "B"), By("7", RaterGroup.Subordinate, "B"));

        // 0.6 x 3 + 0.2 x 2 + 0.2 x 1.
        Assert.All(view.Values, value => Assert.Equal((Exact.Ratio(12, 5), Expectation.Meets), (value.Mean, value.Rating)));
    }

    [Fact]
    public void A_group_that_is_not_there_leaves_its_weight_to_the_others()
    {
        var view = View(By("1", RaterGroup.Superior, "A"), By("2", RaterGroup.Peer, "B"), By("3", RaterGroup.Peer, "B"), By("4", RaterGroup.Peer, "B"));

        // 60 and 20 of 80: 0.75 x 3 + 0.25 x 1.
        Assert.Equal(Exact.Ratio(5, 2), view.Values[0].Mean);
        Assert.Equal(Expectation.Above, view.Values[0].Rating);
    }

    [Fact]
    public void The_own_view_is_for_the_dialogue_and_changes_no_rating() =>
        Assert.Equal(Expectation.Meets, View(By("1", RaterGroup.Superior, "M"), By("9", RaterGroup.Self, "A")).Proposed);

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    public void A_group_is_shown_from_the_threshold_on(int peers, int groups)
    {
        var view = View([By("1", RaterGroup.Superior, "M"), .. Enumerable.Range(2, peers).Select(number => By($"{number}", RaterGroup.Peer, "B"))]);

        Assert.All(view.Values, value => Assert.Equal(groups, value.Groups.Count));
    }

    [Fact]
    public void What_a_group_below_the_threshold_said_cannot_be_found_out_from_anything_that_is_shown()
    {
        // Every view that two peers can have, beside everybody else's: what is shown is always the same.
        string[] views = ["A", "M", "B", "AMBAMBA", "BBBBBBA"];
        var shown = new HashSet<string>();
        foreach (var first in views)
        {
            foreach (var second in views)
            {
                var view = View(
                    By("1", RaterGroup.Superior, "M"),
                    By("2", RaterGroup.Peer, first), By("3", RaterGroup.Peer, second),
                    By("5", RaterGroup.Subordinate, "A"), By("6", RaterGroup.Subordinate, "M"), By("7", RaterGroup.Subordinate, "A"));
                shown.Add(string.Join(';', view.Values.Select(value => $"{value.Value} {value.Rating} {value.Mean} {string.Join(',', value.Groups.Select(group => $"{group.Group}:{group.Raters}:{group.Mean}"))}")));
            }
        }

        Assert.Single(shown);
    }

    [Fact]
    public void A_group_is_shown_as_its_mean_and_never_by_name()
    {
        var view = View(By("1", RaterGroup.Superior, "M"), By("2", RaterGroup.Peer, "A"), By("3", RaterGroup.Peer, "M"), By("4", RaterGroup.Peer, "B"));

        Assert.Equal(new GroupView(RaterGroup.Peer, 3, Exact.Whole(2)), view.Values[0].Groups[1]);
    }

    [Fact]
    public void Without_the_superior_there_is_no_rating() => Assert.Equal(
        AppraisalViolations.SuperiorMissing,
        BehaviourView.Of([By("2", RaterGroup.Peer, "A"), By("3", RaterGroup.Peer, "A"), By("4", RaterGroup.Peer, "A")], FeedbackPolicy.Default).Refusal);

    [Fact]
    public void Six_values_are_no_rating() => Assert.Equal(
        AppraisalViolations.ValueMissing,
        BehaviourView.Of([By("1", RaterGroup.Superior, "AAAAAA")], FeedbackPolicy.Default).Refusal);

    [Fact]
    public void Who_rates_twice_rates_not_at_all() => Assert.Equal(
        AppraisalViolations.RatedTwice,
        BehaviourView.Of([By("1", RaterGroup.Superior, "A"), By("1", RaterGroup.Peer, "A")], FeedbackPolicy.Default).Refusal);

    private static Feedback By(string nip, RaterGroup group, string letters) => new(Nip.Parse(nip), group, Letters.Values(letters));

    private static BehaviourView View(params IReadOnlyList<Feedback> all)
    {
        var (view, refusal) = BehaviourView.Of(all, FeedbackPolicy.Default);
        Assert.Null(refusal);
        return view!;
    }
}

using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Appraisal;

public sealed class FeedbackRoundTests
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-04-02T02:00:00Z");
    private static readonly EvaluationId Id = new(Nip.Parse("4"), AppraisalPeriod.Annual(2026));
    private static readonly Nip Superior = Nip.Parse("2");

    [Fact]
    public void It_ends_once_and_then_takes_no_rating_more()
    {
        var ended = End(FeedbackRound.New(Id).With(By("2", RaterGroup.Superior, "M")).Round!, By("5", RaterGroup.Peer, "A"));

        Assert.Equal(AppraisalViolations.CollectionEnded, ended.Refusal(By("6", RaterGroup.Peer, "A")));
        Assert.Equal(AppraisalViolations.CollectionEnded, ended.With(By("2", RaterGroup.Superior, "B")).Refusal);
        // Ending again with one rater more would be the second of two answers that differ by one.
        Assert.Same(ended, ended.End([By("5", RaterGroup.Peer, "A"), By("6", RaterGroup.Peer, "A"), By("7", RaterGroup.Peer, "A")], FeedbackPolicy.Default, Superior, At).Round);
    }

    [Fact]
    public void Without_the_superior_it_does_not_end() =>
        Assert.Equal(AppraisalViolations.SuperiorMissing, FeedbackRound.New(Id).End([By("5", RaterGroup.Peer, "A")], FeedbackPolicy.Default, Superior, At).Refusal);

    [Fact]
    public void Six_values_are_not_taken() => Assert.Equal(AppraisalViolations.ValueMissing, FeedbackRound.New(Id).With(By("2", RaterGroup.Superior, "AAAAAA")).Refusal);

    [Fact]
    public void Who_was_a_peer_and_became_the_superior_counts_as_superior_alone()
    {
        var round = FeedbackRound.New(Id).With(By("2", RaterGroup.Superior, "M")).Round!;

        var view = End(round, By("2", RaterGroup.Peer, "B"), By("5", RaterGroup.Peer, "A"), By("6", RaterGroup.Peer, "A")).View!;

        // Two peers are left: too few to be shown.
        Assert.All(view.Values, value => Assert.Equal([RaterGroup.Superior], value.Groups.Select(group => group.Group)));
    }

    private static Feedback By(string nip, RaterGroup group, string letters) => new(Nip.Parse(nip), group, Letters.Values(letters));

    private static FeedbackRound End(FeedbackRound round, params IReadOnlyList<Feedback> anonymous)
    {
        var (ended, refusal) = round.End(anonymous, FeedbackPolicy.Default, Superior, At);
        Assert.Null(refusal);
        return ended!;
    }
}

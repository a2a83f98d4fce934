using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Catalogue;

/// <summary>Proposed → sent back or accepted; what was accepted never changes.</summary>
public sealed class CatalogueDeciderTests
{
    private static readonly Nip Proposer = Nip.Parse("H1"), Reviewer = Nip.Parse("H2");
    private static readonly DateTimeOffset Now = FixedClock.Parse("2026-03-02T02:00:00Z");
    private static readonly ItemContent Report = new("Menyusun laporan asesmen", "dokumen", 60, 1, "UTAMA", ItemSource.ProcessStep, "ATENSI: asesmen");

    private static CatalogueItem New => new("A1", []);

    private static CatalogueItem Proposed => After(New, Propose("2026-01-01"));

    private static CatalogueItem Accepted => After(Proposed, Accept(1));

    [Fact]
    public void A_proposal_waits_and_cannot_be_used()
    {
        Assert.Equal(ItemStatus.Proposed, Proposed.Open!.Status);
        Assert.Null(Proposed.InForceOn(Sample.Date("2026-03-02")));
    }

    [Theory]
    [InlineData("the day before", "2025-12-31", false)]
    [InlineData("the first day", "2026-01-01", true)]
    [InlineData("long after", "2030-01-01", true)]
    public void What_is_accepted_is_in_force_from_its_first_day_on(string label, string date, bool expected) =>
        Assert.Equal((label, expected), (label, Accepted.InForceOn(Sample.Date(date)) is not null));

    [Theory]
    [InlineData("the last day of the first", "2026-03-31", 60)]
    [InlineData("the first day of the second", "2026-04-01", 90)]
    public void A_later_version_leaves_the_days_before_as_they_were(string label, string date, int minutes)
    {
        var both = After(After(Accepted, Propose("2026-04-01", Report with { StandardMinutes = 90 })), Accept(2));

        Assert.Equal((label, minutes), (label, both.InForceOn(Sample.Date(date))!.Content.StandardMinutes));
    }

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2026-01-01")]
    public void A_new_version_begins_after_the_accepted_one(string from) =>
        Assert.Equal(CatalogueViolations.FromNotLater, CatalogueDecider.Decide(Accepted, Propose(from, Report with { Weight = 2 })).Refusal);

    [Fact]
    public void A_proposal_takes_the_place_of_the_one_that_was_sent_back()
    {
        var sentBack = After(Proposed, SendBack(1));
        var again = After(sentBack, Propose("2026-01-01", Report with { Name = "Menyusun laporan asesmen awal" }));

        Assert.Equal(("terlalu umum", ItemStatus.SentBack), (sentBack.Open!.Reason, sentBack.Open.Status));
        Assert.Equal((2, ItemStatus.Proposed), (Assert.Single(again.Versions).Number, again.Open!.Status));
    }

    [Fact]
    public void Nobody_reviews_the_own_proposal()
    {
        Assert.Equal(CatalogueViolations.OwnProposal, CatalogueDecider.Decide(Proposed, new CatalogueCommand.Accept(Proposer, 1, Now)).Refusal);
        Assert.Equal(CatalogueViolations.OwnProposal, CatalogueDecider.Decide(Proposed, new CatalogueCommand.SendBack(Proposer, 1, "x", Now)).Refusal);
    }

    [Fact]
    public void Only_the_version_that_was_read_is_reviewed()
    {
        var replaced = After(Proposed, Propose("2026-02-01"));

        Assert.Equal(CatalogueViolations.NotWaiting, CatalogueDecider.Decide(replaced, Accept(1)).Refusal);
        Assert.Equal(CatalogueViolations.NotWaiting, CatalogueDecider.Decide(Accepted, SendBack(1)).Refusal);
        Assert.Equal(CatalogueViolations.NotWaiting, CatalogueDecider.Decide(New, Accept(1)).Refusal);
        Assert.Equal(CatalogueViolations.ReasonMissing, CatalogueDecider.Decide(Proposed, new CatalogueCommand.SendBack(Reviewer, 1, " ", Now)).Refusal);
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        Assert.True(CatalogueDecider.Decide(Proposed, Propose("2026-01-01")).IsRepeat);
        Assert.True(CatalogueDecider.Decide(Accepted, Propose("2026-01-01")).IsRepeat);
        Assert.True(CatalogueDecider.Decide(Accepted, Propose("2026-03-01")).IsRepeat);
        Assert.True(CatalogueDecider.Decide(Accepted, Accept(1)).IsRepeat);
        Assert.True(CatalogueDecider.Decide(After(Proposed, SendBack(1)), SendBack(1)).IsRepeat);
        Assert.True(CatalogueDecider.Decide(After(Accepted, End("2026-03-31")), End("2026-03-31")).IsRepeat);
    }

    [Theory]
    [InlineData("yesterday", "2026-03-01", false)]
    [InlineData("today", "2026-03-02", true)]
    [InlineData("tomorrow", "2026-03-03", true)]
    public void An_item_ends_today_or_later(string label, string lastDay, bool ends)
    {
        var decision = CatalogueDecider.Decide(Accepted, End(lastDay));

        Assert.True(ends != decision.IsRefused, label);
        Assert.True(ends || decision.Refusal == CatalogueViolations.EndInPast, label);
    }

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void The_last_day_is_the_last_on_which_it_can_be_used(string date, bool usable)
    {
        var ended = After(Accepted, End("2026-03-31"));

        Assert.Equal(usable, ended.InForceOn(Sample.Date(date)) is not null);
        Assert.Equal(CatalogueViolations.NotInForce, CatalogueDecider.Decide(ended, End("2026-05-31")).Refusal);
        Assert.Equal(CatalogueViolations.NotInForce, CatalogueDecider.Decide(Proposed, End("2026-05-31")).Refusal);
    }

    private static CatalogueCommand Propose(string from, ItemContent? content = null) => new CatalogueCommand.Propose(Proposer, Sample.Date(from), content ?? Report, Now);

    private static CatalogueCommand Accept(int number) => new CatalogueCommand.Accept(Reviewer, number, Now);

    private static CatalogueCommand SendBack(int number) => new CatalogueCommand.SendBack(Reviewer, number, "terlalu umum", Now);

    private static CatalogueCommand End(string lastDay) => new CatalogueCommand.End(Reviewer, Sample.Date(lastDay), Sample.Date("2026-03-02"), "Digabung", Now);

    private static CatalogueItem After(CatalogueItem item, CatalogueCommand command)
    {
        var decision = CatalogueDecider.Decide(item, command);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(item, CatalogueDecider.Evolve);
    }
}

using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Organisation;

/// <summary>Which stand-ins may be recorded beside which. It is Monday 2 March 2026.</summary>
public sealed class StandInRulesTests
{
    private static readonly DateOnly Today = Sample.Date("2026-03-02");

    [Theory]
    [InlineData("over since yesterday", "2026-02-23", "2026-03-01", false)]
    [InlineData("until today", "2026-02-23", "2026-03-02", true)]
    [InlineData("one day", "2026-03-09", "2026-03-09", true)]
    [InlineData("turned round", "2026-03-09", "2026-03-08", false)]
    [InlineData("366 days", "2026-03-02", "2027-03-02", true)]
    [InlineData("367 days", "2026-03-02", "2027-03-03", false)]
    public void A_stand_in_ends_today_or_later_and_lasts_a_year_at_most(string label, string from, string to, bool isTaken)
    {
        var refusal = Refusal(StandIn(StandInKind.Plh, "3", from, to));

        Assert.True(isTaken == (refusal is null), label);
        Assert.True(isTaken || refusal == StandInViolations.DaysUnusable, label);
    }

    [Theory]
    [InlineData("the day before", "2026-03-08", true)]
    [InlineData("the first day", "2026-03-09", false)]
    [InlineData("the last day", "2026-03-13", false)]
    [InlineData("the day after", "2026-03-14", true)]
    public void A_post_has_one_acting_official_at_a_time(string label, string day, bool isTaken) =>
        Assert.True(isTaken == (Refusal(StandIn(StandInKind.Plt, "5", day, day), Recorded(StandIn(StandInKind.Plh, "3", "2026-03-09", "2026-03-13"))) is null), label);

    [Fact]
    public void Delegates_there_may_be_several_each_once()
    {
        var recorded = Recorded(StandIn(StandInKind.Delegate, "3", "2026-03-09", "2026-03-13"));

        Assert.Null(Refusal(StandIn(StandInKind.Delegate, "5", "2026-03-09", "2026-03-13"), recorded));
        Assert.Null(Refusal(StandIn(StandInKind.Plh, "5", "2026-03-09", "2026-03-13"), recorded));
        Assert.Equal(StandInViolations.Overlap, Refusal(StandIn(StandInKind.Delegate, "3", "2026-03-13", "2026-03-20"), recorded));
    }

    [Fact]
    public void What_was_ended_leaves_its_days_to_others()
    {
        var ended = Recorded(StandIn(StandInKind.Plh, "3", "2026-03-09", "2026-03-13")) with { EndedOn = Sample.Date("2026-03-10") };

        Assert.Equal(StandInViolations.Overlap, Refusal(StandIn(StandInKind.Plh, "5", "2026-03-10", "2026-03-13"), ended));
        Assert.Null(Refusal(StandIn(StandInKind.Plh, "5", "2026-03-11", "2026-03-13"), ended));
        Assert.Null(Refusal(StandIn(StandInKind.Plh, "5", "2026-03-09", "2026-03-13"), ended with { EndedOn = Sample.Date("2026-03-08") }));
    }

    [Fact]
    public void It_names_somebody_else_who_is_there_and_the_letter_of_an_acting_official()
    {
        Assert.Equal(StandInViolations.SamePerson, Refusal(StandIn(StandInKind.Plh, "2", "2026-03-09", "2026-03-13")));
        Assert.Equal(StandInViolations.DocumentMissing, Refusal(StandIn(StandInKind.Plt, "3", "2026-03-09", "2026-03-13") with { Document = " " }));
        Assert.Null(Refusal(StandIn(StandInKind.Delegate, "3", "2026-03-09", "2026-03-13") with { Document = "" }));
        Assert.Equal(StandInViolations.NotEmployed, StandInRules.Refusal(StandIn(StandInKind.Plh, "3", "2026-03-09", "2026-03-13"), [], Today, day => day < Sample.Date("2026-03-13")));
    }

    [Theory]
    [InlineData("the day before yesterday", "2026-02-28", false)]
    [InlineData("yesterday, so at once", "2026-03-01", true)]
    [InlineData("today", "2026-03-02", true)]
    [InlineData("the last day", "2026-03-13", true)]
    [InlineData("after the last day", "2026-03-14", false)]
    public void It_is_ended_at_once_or_later_never_in_the_past(string label, string lastDay, bool isTaken) =>
        Assert.True(isTaken == (StandInRules.RefusalToEnd(Recorded(StandIn(StandInKind.Plh, "3", "2026-02-23", "2026-03-13")), Sample.Date(lastDay), Today) is null), label);

    [Fact]
    public void What_is_over_is_not_ended_again()
    {
        var recorded = Recorded(StandIn(StandInKind.Plh, "3", "2026-02-23", "2026-03-13"));

        Assert.Equal(StandInViolations.HasEnded, StandInRules.RefusalToEnd(recorded with { EndedOn = Today }, Today, Today));
        Assert.Equal(StandInViolations.HasEnded, StandInRules.RefusalToEnd(Recorded(StandIn(StandInKind.Plh, "3", "2026-02-23", "2026-03-01")), Today, Today));
    }

    private static Violation? Refusal(StandIn standIn, params RecordedStandIn[] others) => StandInRules.Refusal(standIn, others, Today, _ => true);

    private static RecordedStandIn Recorded(StandIn standIn) => new("a", standIn, Nip.Parse("1"), FixedClock.Parse("2026-02-20T02:00:00Z"), null, null);

    private static StandIn StandIn(StandInKind kind, string by, string from, string to) => new(kind, Nip.Parse("2"), Nip.Parse(by), Sample.Range(from, to), "SPRIN 1/2026");
}

using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Skp;

/// <summary>written → proposed → agreed or returned → running, with addenda beside what is in force.</summary>
public sealed class SkpDeciderTests
{
    private static readonly Nip Owner = Nip.Parse("4"), Superior = Nip.Parse("2");
    private static readonly DateTimeOffset Now = FixedClock.Parse("2026-01-05T02:00:00Z");
    private static readonly SkpPlan New = SkpPlan.New(new SkpId(Owner, 2026, 1));

    private static SkpPlan Written => After(New, Write());

    private static SkpPlan Proposed => After(Written, Propose);

    private static SkpPlan Agreed => After(Proposed, Agree);

    private static SkpCommand Propose => new SkpCommand.Propose(Owner, Now);

    private static SkpCommand Agree => new SkpCommand.Agree(Superior, Now);

    [Theory]
    [InlineData("the day before", "2026-01-31", SkpStatus.Agreed)]
    [InlineData("the first day", "2026-02-01", SkpStatus.Running)]
    [InlineData("the last day", "2026-12-31", SkpStatus.Running)]
    [InlineData("the day after", "2027-01-01", SkpStatus.Over)]
    public void An_agreed_plan_runs_on_its_days(string label, string today, SkpStatus expected) =>
        Assert.Equal((label, expected), (label, Agreed.StatusOn(Sample.Date(today))));

    [Fact]
    public void Nothing_covers_a_day_before_it_is_agreed()
    {
        Assert.Equal([SkpStatus.Draft, SkpStatus.Draft, SkpStatus.Proposed], new[] { New, Written, Proposed }.Select(plan => plan.StatusOn(Sample.Date("2026-03-02"))));
        Assert.All([New, Written, Proposed], plan => Assert.False(plan.Covers(Sample.Date("2026-03-02"))));
        Assert.True(Agreed.Covers(Sample.Date("2026-03-02")));
    }

    [Fact]
    public void What_was_returned_is_revised_before_it_is_proposed_again()
    {
        var returned = After(Proposed, new SkpCommand.Return(Superior, "Target kurang", Now));

        Assert.Equal(("Target kurang", SkpStatus.Returned), (returned.Open!.Reason, returned.StatusOn(Sample.Date("2026-03-02"))));
        Assert.Equal(SkpViolations.NotRevised, SkpDecider.Decide(returned, Propose).Refusal);
        Assert.Equal(OpenStage.Proposed, After(After(returned, Write("13 laporan")), Propose).Open!.Stage);
    }

    [Fact]
    public void What_is_proposed_is_not_rewritten_under_the_superiors_eyes() =>
        Assert.Equal(SkpViolations.AwaitsSuperior, SkpDecider.Decide(Proposed, Write("13 laporan")).Refusal);

    [Fact]
    public void An_addendum_goes_the_same_way_while_the_plan_stays_in_force()
    {
        var amended = After(After(Agreed, Write("9 laporan", AgreementKind.NewAgreement, "Capaian triwulan I di bawah target")), Propose);

        Assert.True(amended.Covers(Sample.Date("2026-03-02")));
        Assert.Equal("12 laporan", Target(amended));
        var agreed = After(amended, Agree);
        Assert.Equal(("9 laporan", 2), (Target(agreed), agreed.InForce!.Number));
        Assert.Equal("12 laporan", agreed.Agreed[0].Content.Results[0].Indicators[0].Target);
    }

    [Fact]
    public void Each_kind_of_agreement_has_its_time()
    {
        Assert.Equal(SkpViolations.NotAgreedYet, SkpDecider.Decide(New, Write("9", AgreementKind.Addendum, "x")).Refusal);
        Assert.Equal(SkpViolations.AlreadyAgreed, SkpDecider.Decide(Agreed, Write("9")).Refusal);
        Assert.Equal(SkpViolations.ReasonMissing, SkpDecider.Decide(Agreed, Write("9", AgreementKind.Addendum, " ")).Refusal);
        Assert.Equal(SkpViolations.OtherBeginning, SkpDecider.Decide(Agreed, new SkpCommand.Write(Owner, Content("9", from: "2026-02-02"), AgreementKind.Addendum, "x", Now)).Refusal);
    }

    [Theory]
    [InlineData("before the first day", "2026-01-31", false)]
    [InlineData("on the first day", "2026-02-01", true)]
    [InlineData("on the last day", "2026-12-31", true)]
    public void A_plan_ends_within_its_days(string label, string lastDay, bool ends)
    {
        var decision = SkpDecider.Decide(Agreed, End(lastDay));

        Assert.True(ends == (decision.Refusal is null), label);
        Assert.True(ends || decision.Refusal == SkpViolations.EndOutside, label);
    }

    [Fact]
    public void What_has_ended_is_neither_written_nor_proposed_nor_ended_otherwise()
    {
        var ended = After(After(Agreed, Write("9", AgreementKind.Addendum, "x")), End("2026-05-31"));

        Assert.Null(ended.Open);
        Assert.Equal((true, false), (ended.Covers(Sample.Date("2026-05-31")), ended.Covers(Sample.Date("2026-06-01"))));
        Assert.Equal(SkpViolations.HasEnded, SkpDecider.Decide(ended, Write("9", AgreementKind.Addendum, "x")).Refusal);
        Assert.Equal(SkpViolations.HasEnded, SkpDecider.Decide(ended, Propose).Refusal);
        Assert.Equal(SkpViolations.HasEnded, SkpDecider.Decide(ended, End("2026-06-30")).Refusal);
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        Assert.True(SkpDecider.Decide(Written, Write()).IsRepeat);
        Assert.True(SkpDecider.Decide(Proposed, Propose).IsRepeat);
        Assert.True(SkpDecider.Decide(Agreed, Agree).IsRepeat);
        Assert.True(SkpDecider.Decide(After(Proposed, new SkpCommand.Return(Superior, "x", Now)), new SkpCommand.Return(Superior, "x", Now)).IsRepeat);
        Assert.True(SkpDecider.Decide(After(Agreed, End("2026-05-31")), End("2026-05-31")).IsRepeat);
    }

    [Fact]
    public void Nobody_decides_what_is_not_proposed()
    {
        Assert.All([New, Written], plan => Assert.Equal(SkpViolations.NotProposed, SkpDecider.Decide(plan, Agree).Refusal));
        Assert.Equal(SkpViolations.NotProposed, SkpDecider.Decide(Agreed, new SkpCommand.Agree(Nip.Parse("1"), Now)).Refusal);
        Assert.Equal(SkpViolations.NotProposed, SkpDecider.Decide(Agreed, new SkpCommand.Return(Superior, "x", Now)).Refusal);
        Assert.Equal(SkpViolations.NothingWritten, SkpDecider.Decide(Agreed, Propose).Refusal);
        Assert.Equal(SkpViolations.NotAgreedYet, SkpDecider.Decide(Proposed, End("2026-05-31")).Refusal);
    }

    private static string Target(SkpPlan plan) => plan.InForce!.Content.Results[0].Indicators[0].Target;

    private static SkpCommand Write(string target = "12 laporan", AgreementKind kind = AgreementKind.First, string why = "") => new SkpCommand.Write(Owner, Content(target), kind, why, Now);

    private static SkpCommand End(string lastDay) => new SkpCommand.End(Superior, Sample.Date(lastDay), "Mutasi", Now);

    private static SkpContent Content(string target, string from = "2026-02-01") => new(
        SkpForm.Staff, Sample.Range(from, "2026-12-31"),
        [new PlannedResult("1", ResultKind.Main, "Laporan asesmen tersusun", CascadeKind.NonCascading, null, [new Indicator("Jumlah laporan", target, ResultAspect.Quantity, null)])],
        [], [], [], []);

    private static SkpPlan After(SkpPlan plan, SkpCommand command)
    {
        var decision = SkpDecider.Decide(plan, command);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(plan, SkpDecider.Evolve);
    }
}

using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Skp;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Skp;

/// <summary>
/// What is told of plans without anybody acting. <c>4</c> in Jayapura proposes on Monday 2 March 2026; <c>2</c> has five working days, until Monday 9 March, and <c>1</c> stands above. Nothing is agreed by silence.
/// </summary>
public sealed class RemindPlansTests : IDisposable
{
    private static readonly SkpId Id = new(Nip.Parse("4"), 2026, 1);
    private readonly FixedClock _clock = new("2026-03-02T05:00:00Z");
    private readonly MemorySkp _store = new();
    private readonly MemorySurroundings _around = new();
    private readonly SkpTimes _times = new();
    private readonly OrganisationCache _organisations;

    public RemindPlansTests()
    {
        _organisations = new OrganisationCache(new MemoryOrganisation(SampleOrganisation.Facts()), _clock);
    }

    private SkpDesk Desk => new(_organisations, _store, _around, _times, _clock);

    private RemindPlans Remind => new(_organisations, _store, new SkpRule(), _times, _around, _clock);

    private SkpQueries Queries => new(_organisations, _store, _times, _clock);

    public void Dispose() => _organisations.Dispose();

    [Theory]
    [InlineData("before the third day is over", "2026-03-05T14:59:59Z", 0, 0)]
    [InlineData("three working days are over in Jayapura", "2026-03-05T15:00:00Z", 1, 0)]
    [InlineData("the last day of the superior", "2026-03-09T14:59:59Z", 1, 0)]
    [InlineData("the day after", "2026-03-09T15:00:00Z", 1, 1)]
    public async Task A_superior_who_does_not_answer_is_reminded_and_then_the_superiors_superior_is_asked_too(string label, string at, int reminded, int escalated)
    {
        await ProposeAsync();
        _clock.At(at);

        await Remind.RunAsync(CancellationToken.None);
        await Remind.RunAsync(CancellationToken.None);

        Assert.Equal((label, 1), (label, await CountAsync("2", NoticeKind.PlanProposed)));
        Assert.Equal((label, reminded), (label, await CountAsync("2", NoticeKind.PlanReminded)));
        Assert.Equal((label, escalated, escalated), (label, await CountAsync("1", NoticeKind.PlanEscalated), await CountAsync("4", NoticeKind.PlanEscalated)));
        Assert.Equal((label, escalated), (label, (await Queries.WaitingAsync(Caller("1"), CancellationToken.None)).Plans.Count));
        // The superior may still answer, and nobody has agreed.
        Assert.Single((await Queries.WaitingAsync(Caller("2"), CancellationToken.None)).Plans);
        Assert.Null((await _store.FindAsync(Id, CancellationToken.None))!.Plan.InForce);
    }

    [Fact]
    public async Task However_long_nobody_answers_nothing_is_agreed_and_both_may_still_answer()
    {
        var proposed = await ProposeAsync();
        _clock.At("2026-11-30T05:00:00Z");
        await Remind.RunAsync(CancellationToken.None);

        var plan = Assert.Single((await Queries.WaitingAsync(Caller("1"), CancellationToken.None)).Plans);
        Assert.Equal((SkpStatus.Proposed, new SkpWait(Nip.Parse("1"), Sample.Date("2026-03-09"), true)), (plan.Stored.Plan.StatusOn(plan.Today), plan.Wait));
        Assert.Null((await new DecideSkp(Desk).AgreeAsync(Id, Caller("1"), proposed, CancellationToken.None)).Refusal);
        Assert.Equal(1, await CountAsync("4", NoticeKind.PlanAgreed));
        Assert.Empty((await Queries.WaitingAsync(Caller("2"), CancellationToken.None)).Plans);
    }

    [Fact]
    public async Task What_was_returned_is_told_to_the_owner_and_waits_for_nobody_else()
    {
        var proposed = await ProposeAsync();
        Assert.Null((await new DecideSkp(Desk).ReturnAsync(Id, Caller("2"), proposed, "Naikkan target", CancellationToken.None)).Refusal);
        _clock.At("2026-03-16T05:00:00Z");

        await Remind.RunAsync(CancellationToken.None);

        Assert.Equal(1, await CountAsync("4", NoticeKind.PlanReturned));
        Assert.Equal((0, 0), (await CountAsync("2", NoticeKind.PlanReminded), await CountAsync("1", NoticeKind.PlanEscalated)));
    }

    [Theory]
    [InlineData("eight days before the end of January", "2026-01-23T14:59:59Z", 0, 0)]
    [InlineData("seven days before it", "2026-01-23T15:00:00Z", 1, 0)]
    [InlineData("the last day", "2026-01-31T14:59:59Z", 1, 0)]
    [InlineData("the day after", "2026-01-31T15:00:00Z", 0, 1)]
    public async Task A_plan_of_the_year_that_is_due_or_missing_is_told(string label, string at, int due, int missing)
    {
        _clock.At(at);

        await Remind.RunAsync(CancellationToken.None);
        await Remind.RunAsync(CancellationToken.None);

        Assert.Equal((label, due, missing), (label, await CountAsync("4", NoticeKind.PlanDue), await CountAsync("4", NoticeKind.PlanMissing)));
        // Of 4; the plan of 2 is missing too.
        Assert.Equal((label, missing), (label, await CountAsync("2", NoticeKind.PlanMissing, about: "4")));
    }

    [Fact]
    public async Task Missing_plans_are_listed_upward_with_who_is_waited_for()
    {
        await ProposeAsync();
        _clock.At("2026-03-10T05:00:00Z");
        var list = new MissingPlans(_organisations, Queries, new SkpRule(), _times, _clock);

        var (people, refusal) = await list.RunAsync("PST", 2026, Caller("1"), CancellationToken.None);

        Assert.Null(refusal);
        Assert.Equal(["1", "2", "3", "4", "5"], people.Select(one => one.Nip.Value));
        Assert.Equal((SkpStatus.Proposed, new SkpWait(Nip.Parse("1"), Sample.Date("2026-03-09"), true)), (people[3].Status, people[3].Wait));
        Assert.Equal(((SkpStatus?)null, (SkpWait?)null, Sample.Date("2026-01-31"), true), (people[2].Status, people[2].Wait, people[2].DueOn, people[2].IsOverdue));
        // A superior sees those below; a colleague only himself.
        Assert.Equal(["2", "4"], (await list.RunAsync("BJ", 2026, Caller("2"), CancellationToken.None)).People.Select(one => one.Nip.Value));
        Assert.Equal(["3"], (await list.RunAsync("PST", 2026, Caller("3"), CancellationToken.None)).People.Select(one => one.Nip.Value));
    }

    [Fact]
    public async Task What_an_interruption_left_untold_is_told_the_next_morning()
    {
        await WriteAsync();
        _around.BreakAfter = 0;
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ProposeSkp(Desk).RunAsync(Id, Caller("4"), 1, CancellationToken.None));
        _around.BreakAfter = null;
        Assert.Equal(0, await CountAsync("2", NoticeKind.PlanProposed));

        await Remind.RunAsync(CancellationToken.None);

        Assert.Equal(1, await CountAsync("2", NoticeKind.PlanProposed));
    }

    private async Task<int> ProposeAsync()
    {
        await WriteAsync();
        var proposed = await new ProposeSkp(Desk).RunAsync(Id, Caller("4"), 1, CancellationToken.None);
        Assert.Null(proposed.Refusal);
        return proposed.Stored!.Version;
    }

    private async Task WriteAsync() => Assert.Null((await new WriteSkp(Desk).RunAsync(
        Id, Caller("4"), 0,
        new SkpContent(
            SkpForm.Staff, Sample.Range("2026-01-01", "2026-12-31"),
            [new PlannedResult("a", ResultKind.Main, "Laporan tersusun", CascadeKind.NonCascading, null, [new Indicator("Jumlah", "12 laporan", ResultAspect.Quantity, null)])],
            [.. Enum.GetValues<CoreValue>().Select(value => new BehaviourExpectation(value, ""))], [], [], []),
        AgreementKind.First, "", CancellationToken.None)).Refusal);

    private async Task<int> CountAsync(string nip, NoticeKind kind, string? about = null) =>
        (await _around.PageAsync(Nip.Parse(nip), null, 50, CancellationToken.None)).Notices.Count(notice => notice.Kind == kind && (about is null || notice.Item.Nip.Value == about));

    private static Caller Caller(string nip) => new(nip, Nip.Parse(nip), Role.Employee, null);
}

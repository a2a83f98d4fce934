using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Appraisal;

/// <summary>
/// What is told of evaluations without anybody acting. <c>4</c> in Jayapura has an agreed plan; <c>2</c> is the superior, <c>1</c> stands above. The month is February 2026; its evaluation is due on 10 March. Nothing is
/// decided by silence.
/// </summary>
public sealed class RemindEvaluationsTests : IDisposable
{
    private static readonly EvaluationId February = Id("2026-02");
    private readonly FixedClock _clock = new("2026-03-02T05:00:00Z");
    private readonly MemoryAppraisals _store = new(new ThreeBuckets());
    private readonly MemorySkp _plans = new();
    private readonly MemorySurroundings _around = new();
    private readonly OrganisationCache _organisations;

    public RemindEvaluationsTests()
    {
        _organisations = new OrganisationCache(new MemoryOrganisation(SampleOrganisation.Facts()), _clock);
    }

    private AppraisedResults Results => new(_plans, AppraisalRules.Default);

    public void Dispose() => _organisations.Dispose();

    [Theory]
    [InlineData("the last minute of February in Jayapura", "2026-02-28T14:59:59Z", 0, 0, 0)]
    [InlineData("March begins there", "2026-02-28T15:00:00Z", 1, 0, 0)]
    [InlineData("the day before the reminder", "2026-03-06T14:59:59Z", 1, 0, 0)]
    [InlineData("three days before the last", "2026-03-06T15:00:00Z", 1, 1, 0)]
    [InlineData("the last day", "2026-03-10T14:59:59Z", 1, 1, 0)]
    [InlineData("the day after", "2026-03-10T15:00:00Z", 0, 1, 1)]
    // Ten days after the first of March the question is old news; whoever looks every day was asked long before.
    public async Task The_person_is_asked_the_superior_reminded_and_what_is_missing_told_upward_once(string label, string at, int asked, int reminded, int missing)
    {
        await PlanAsync("4");
        _clock.At(at);

        Assert.Empty((await Remind().RunAsync(CancellationToken.None)).Failures);
        await Remind().RunAsync(CancellationToken.None);

        Assert.Equal((label, asked), (label, await CountAsync("4", NoticeKind.EvaluationReportDue)));
        Assert.Equal((label, reminded), (label, await CountAsync("2", NoticeKind.EvaluationDue)));
        foreach (var nip in new[] { "4", "2", "1" })
            Assert.Equal((label, nip, missing), (label, nip, await CountAsync(nip, NoticeKind.EvaluationMissing)));
        Assert.Null(await _store.FindAsync(February, CancellationToken.None));
    }

    [Fact]
    public async Task However_long_nobody_decides_nothing_is_decided()
    {
        await PlanAsync("4");
        foreach (var at in new[] { "2026-03-11T05:00:00Z", "2026-06-11T05:00:00Z", "2027-03-11T05:00:00Z" })
        {
            _clock.At(at);
            await Remind().RunAsync(CancellationToken.None);
        }

        Assert.Null(await _store.FindAsync(February, CancellationToken.None));
        Assert.Null(await ((IRatingStore)_store).FindAsync(February, CancellationToken.None));
    }

    [Fact]
    public async Task Who_is_decided_is_told_nothing_and_read_no_more()
    {
        await PlanAsync("4");
        await _store.WriteAsync(February, await _store.AnnounceAsync(February, CancellationToken.None), new Rating(Expectation.Meets, Expectation.Meets), CancellationToken.None);
        _clock.At("2026-03-11T05:00:00Z");

        await Remind().RunAsync(CancellationToken.None);

        Assert.Equal((0, 0), (await CountAsync("4", NoticeKind.EvaluationMissing), await CountAsync("2", NoticeKind.EvaluationMissing)));
    }

    [Fact]
    public async Task A_decision_that_was_cut_off_before_its_rating_was_written_is_none_that_is_missing()
    {
        await PlanAsync("4");
        await _store.AnnounceAsync(February, CancellationToken.None);
        var given = new GivenRating(Expectation.Meets, Expectation.Meets, true, null);
        var decided = Evaluation.New(February) with { Rulings = [new Ruling(1, OrganisationPredicate.Baik, "BJ", given, given, Predicate.Baik, "", Nip.Parse("2"), _clock.GetUtcNow())] };
        await _store.SaveAsync(null, new EvaluationChange(new StoredEvaluation(decided, 1, ""), [], Nip.Parse("2"), _clock.GetUtcNow()), CancellationToken.None);
        _clock.At("2026-03-11T05:00:00Z");

        await Remind().RunAsync(CancellationToken.None);

        Assert.Equal(0, await CountAsync("4", NoticeKind.EvaluationMissing));
    }

    [Fact]
    public async Task Who_has_reported_is_not_asked_again_and_without_a_plan_there_is_nothing_to_evaluate()
    {
        await PlanAsync("4");
        var reported = Evaluation.New(February) with { Reported = [new ReportedResult(new ResultKey(1, "a"), [new IndicatorOutcome("12", 100)], [])] };
        await _store.SaveAsync(null, new EvaluationChange(new StoredEvaluation(reported, 1, ""), [], Nip.Parse("4"), _clock.GetUtcNow()), CancellationToken.None);
        _clock.At("2026-03-08T05:00:00Z");

        await Remind().RunAsync(CancellationToken.None);

        Assert.Equal((0, 1), (await CountAsync("4", NoticeKind.EvaluationReportDue), await CountAsync("2", NoticeKind.EvaluationDue)));
        Assert.Equal((0, 0), (await CountAsync("3", NoticeKind.EvaluationReportDue), await CountAsync("1", NoticeKind.EvaluationDue)));
    }

    [Fact]
    public async Task The_year_is_reminded_of_until_the_end_of_January()
    {
        await PlanAsync("4", 2025);
        _clock.At("2026-01-28T05:00:00Z");

        await Remind().RunAsync(CancellationToken.None);

        // January is not over, and December is: its own evaluation was missing on 11 January and is old news by now.
        Assert.Equal(1, await CountAsync("2", NoticeKind.EvaluationDue));
        Assert.Equal(["evaluation-2025"], (await _around.PageAsync(Nip.Parse("2"), null, 50, CancellationToken.None)).Notices.Select(notice => notice.Item.Request));
    }

    [Fact]
    public async Task What_is_missing_is_listed_upward_with_what_is_lacking_and_for_whom_it_waits()
    {
        await PlanAsync("4");
        _clock.At("2026-03-11T05:00:00Z");
        var list = new MissingEvaluations(_organisations, _store, Results, AppraisalRules.Default, _clock);

        var (people, refusal) = await list.OfAsync("PST", February.Period, Caller("1"), CancellationToken.None);

        Assert.Null(refusal);
        Assert.Equal(["1", "2", "3", "4", "5"], people.Select(one => one.Nip.Value));
        var four = people[3];
        Assert.Equal((true, false, false, Nip.Parse("2"), Sample.Date("2026-03-10"), true), (four.HasPlan, four.HasReport, four.IsRated, four.WaitsFor, four.DueOn, four.IsOverdue));
        Assert.Equal((false, null), (people[0].HasPlan, people[0].WaitsFor));
        Assert.Equal(["2", "4"], (await list.OfAsync("BJ", February.Period, Caller("2"), CancellationToken.None)).People.Select(one => one.Nip.Value));
        Assert.Equal(["3"], (await list.OfAsync("PST", February.Period, Caller("3"), CancellationToken.None)).People.Select(one => one.Nip.Value));
        Assert.Equal(AppraisalViolations.OtherCycle, (await list.OfAsync("PST", Id("2026-Q1").Period, Caller("1"), CancellationToken.None)).Refusal);
    }

    private RemindEvaluations Remind() => new(_organisations, _store, _store, Results, AppraisalRules.Default, new ThreeBuckets(), _around, _clock);

    private async Task PlanAsync(string nip, int year = 2026)
    {
        var content = new SkpContent(
            SkpForm.Staff, Sample.Range($"{year}-01-01", $"{year}-12-31"),
            [new PlannedResult("a", ResultKind.Main, "Laporan tersusun", CascadeKind.NonCascading, null, [new Indicator("Jumlah", "12", ResultAspect.Quantity, null)])], [], [], [], []);
        var plan = SkpPlan.New(new SkpId(Nip.Parse(nip), year, 1)) with { Agreed = [new AgreedContent(1, content, AgreementKind.First, "", Nip.Parse("2"), _clock.GetUtcNow())] };
        Assert.Equal(SaveResult.Saved, await _plans.SaveAsync(null, new SkpChange(new StoredSkp(plan, 1, 0, ""), [], null, Nip.Parse("2"), _clock.GetUtcNow()), CancellationToken.None));
    }

    private async Task<int> CountAsync(string nip, NoticeKind kind) =>
        (await _around.PageAsync(Nip.Parse(nip), null, 50, CancellationToken.None)).Notices.Count(notice => notice.Kind == kind && notice.Item.Nip.Value == "4");

    private static EvaluationId Id(string period) => new(Nip.Parse("4"), AppraisalPeriod.TryParse(period, out var parsed) ? parsed : throw new ArgumentException(period));

    private static Caller Caller(string nip) => new(nip, Nip.Parse(nip), Role.Employee, null);
}

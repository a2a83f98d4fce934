using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Periods;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

public sealed class PeriodReadinessTests
{
    private readonly MemorySurroundings _around = new();
    private readonly MemoryRequests _requests = new();
    private readonly MemoryObjections _objections = new();

    [Fact]
    public async Task What_waits_is_summed_by_unit_and_by_who_may_decide()
    {
        using var agency = await NewAsync(("2", "4", "2026-03-05", 2), ("2", "4", "2026-03-03", 1), ("1", "3", "2026-03-04", 4), (InboxEntry.HrPost, "3", "2026-03-01", 1), ("1", "3", "2026-02-27", 9));

        var report = (await ReadinessOf(agency).OfAsync(PeriodAgency.March, PeriodRig.Personnel, CancellationToken.None)).Value!;

        Assert.False(report.IsReady);
        Assert.Equal(
            ["BJ-TU 2 2 3 2026-03-03", "PST 1 1 4 2026-03-04", "PST @hr 1 1 2026-03-01"],
            report.ByResponsible.Select(sum => FormattableString.Invariant($"{sum.UnitCode} {sum.Post} {sum.Items} {sum.Lines} {sum.Oldest:yyyy-MM-dd}")));
    }

    [Fact]
    public async Task A_request_that_reaches_into_the_period_waits_too_and_one_that_ended_before_does_not()
    {
        using var agency = await NewAsync();
        using var desk = new RequestRig(_requests, new MemoryPersonRequests(), _around, _around, _around, agency.Rig.Ports.Punches, agency.Rig.Ports.Closes) { Clock = new FixedClock("2026-02-22T23:00:00Z") };
        Assert.Null((await desk.ProposeAsync(RequestRig.Leave("2026-02-26", "2026-03-03"), "k1")).Refusal);
        Assert.Null((await desk.ProposeAsync(RequestRig.Leave("2026-02-24", "2026-02-25"), "k2")).Refusal);

        var report = (await ReadinessOf(agency).OfAsync(PeriodAgency.March, PeriodRig.Personnel, CancellationToken.None)).Value!;

        var sum = Assert.Single(report.ByResponsible);
        Assert.Equal(("BJ-TU", "2", ItemKind.LeaveRequest, 1, Sample.Date("2026-02-26")), (sum.UnitCode, sum.Post, sum.Kind, sum.Items, sum.Oldest));
    }

    [Fact]
    public async Task Days_that_are_over_but_not_closed_are_listed_and_later_ones_are_not()
    {
        using var agency = await NewAsync();
        agency.Rig.Clock.At("2026-03-04T05:00:00Z");

        var report = (await ReadinessOf(agency).OfAsync(PeriodAgency.March, PeriodRig.Personnel, CancellationToken.None)).Value!;

        Assert.Equal([2, 3], report.Days.Select(day => day.Date.Day).Distinct());
    }

    [Fact]
    public async Task A_unit_of_which_no_punch_came_on_closed_days_is_named()
    {
        using var agency = await NewAsync();
        await agency.Rig.CloseDaysAsync(PeriodAgency.March);
        var before = (await ReadinessOf(agency).OfAsync(PeriodAgency.March, PeriodRig.Personnel, CancellationToken.None)).Value!;
        await agency.Rig.Ports.UnitDays.PutAsync(UnitDay.Empty("BJ-TU", Sample.Date("2026-03-10")) with { Expected = 1, Incomplete = 1 }, CancellationToken.None);

        var after = (await ReadinessOf(agency).OfAsync(PeriodAgency.March, PeriodRig.Personnel, CancellationToken.None)).Value!;

        Assert.Equal(["BJ", "BJ-TU", "PST"], before.Silent);
        Assert.Equal(["BJ", "PST"], after.Silent);
        Assert.Empty(after.Days);
    }

    [Fact]
    public async Task An_administrator_sees_the_own_units_only()
    {
        using var agency = await NewAsync(("2", "4", "2026-03-05", 2), ("1", "3", "2026-03-04", 4));
        await agency.Rig.CloseDaysAsync(PeriodAgency.March);
        var admin = new Caller("2", Nip.Parse("2"), Role.UnitAdmin, null);

        var report = (await ReadinessOf(agency).OfAsync(PeriodAgency.March, admin, CancellationToken.None)).Value!;

        Assert.Equal(["BJ-TU"], report.Waiting.Select(item => item.UnitCode));
        Assert.Equal(["BJ", "BJ-TU"], report.Silent);
    }

    [Fact]
    public async Task Everybody_for_whom_something_waits_is_told_once_a_day_and_again_the_next()
    {
        using var agency = await NewAsync(("2", "4", "2026-03-05", 2), ("2", "4", "2026-03-03", 1), ("1", "3", "2026-03-04", 4), (InboxEntry.HrPost, "3", "2026-03-01", 1));
        var readiness = ReadinessOf(agency);

        Assert.Equal(2, await readiness.RemindAsync(PeriodAgency.March, CancellationToken.None));
        await readiness.RemindAsync(PeriodAgency.March, CancellationToken.None);
        agency.Rig.Clock.Later(TimeSpan.FromHours(3));
        await _around.RemoveAsync(new InboxEntry("2", At("2026-03-03"), new SubmissionDay(Nip.Parse("4"), Sample.Date("2026-03-03")), 1, 60, 1), CancellationToken.None);
        await readiness.RemindAsync(PeriodAgency.March, CancellationToken.None);
        var today = (await _around.PageAsync(Nip.Parse("2"), null, 10, CancellationToken.None)).Notices;
        agency.Rig.Clock.Later(TimeSpan.FromDays(1));
        await readiness.RemindAsync(PeriodAgency.March, CancellationToken.None);
        var tomorrow = (await _around.PageAsync(Nip.Parse("2"), null, 10, CancellationToken.None)).Notices;

        var notice = Assert.Single(today);
        Assert.Equal(NoticeKind.PeriodCloses, notice.Kind);
        Assert.Contains("periode mulai 2026-03-01 akan ditutup", NoticeText.Of(notice, null).Id, StringComparison.Ordinal);
        Assert.Equal(2, tomorrow.Count);
    }

    [Fact]
    public async Task A_policy_that_cannot_calculate_is_named_with_what_it_lacks()
    {
        using var agency = await NewAsync();
        await agency.Rig.CloseDaysAsync(PeriodAgency.March);
        var settings = new PeriodSettings { Policy = "pmk-221-2021" };
        var readiness = new PeriodReadiness(
            agency.Rig.Organisations, agency.Rig.Unclosed, new WaitingWork(_around, _requests, _objections), agency.Rig.Ports.UnitDays, _around, new PeriodPolicies(Application.Policies.PolicyLibrary.Default(), settings), agency.Rig.Clock);

        var report = (await readiness.OfAsync(PeriodAgency.March, PeriodRig.Personnel, CancellationToken.None)).Value!;

        Assert.Contains("pmk-221-2021", Assert.Single(report.Policies), StringComparison.Ordinal);
    }

    private PeriodReadiness ReadinessOf(PeriodAgency agency) =>
        new(agency.Rig.Organisations, agency.Rig.Unclosed, new WaitingWork(_around, _requests, _objections), agency.Rig.Ports.UnitDays, _around, agency.Rig.Policies, agency.Rig.Clock);

    private async Task<PeriodAgency> NewAsync(params (string Post, string Nip, string Day, int Lines)[] waiting)
    {
        foreach (var (post, nip, day, lines) in waiting)
            await _around.PutAsync(new InboxEntry(post, At(day), new SubmissionDay(Nip.Parse(nip), Sample.Date(day)), lines, 60 * lines, 1), CancellationToken.None);
        return new PeriodAgency();
    }

    private static DateTimeOffset At(string day) => new(Sample.Date(day).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}

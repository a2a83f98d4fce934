using EPerformance.Domain.Attendance;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using static EPerformance.TestKit.RequestRig;

namespace EPerformance.Application.Tests.Requests;

/// <summary>What an approved request changes on the days of 4, who works in Jayapura (WIT).</summary>
public sealed class GrantTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly Nip Owner = SubmissionRig.Owner.Nip;

    [Fact]
    public async Task Approved_leave_is_an_absence_of_the_day_when_it_is_closed()
    {
        var (rig, _, _, days, closed, _) = InMemory();
        await ApprovedAsync(rig, Leave("2026-03-03", "2026-03-03"));

        await CloseAsync(days, "2026-03-03");

        Assert.Equal((DayState.Excused, AbsenceKind.AnnualLeave), await DayAsync(closed, "2026-03-03"));
    }

    [Fact]
    public async Task Approved_after_the_close_the_day_is_read_again_while_its_period_is_open()
    {
        var (rig, _, _, days, closed, _) = InMemory();
        await CloseAsync(days, "2026-02-27");
        Assert.Equal((DayState.Absent, null), await DayAsync(closed, "2026-02-27"));
        days.Clock.At("2026-03-01T23:00:00Z");

        await ApprovedAsync(rig, Leave("2026-02-27", "2026-02-27", RequestKind.SickLeave));
        await closed.BeginByAsync(Sample.Date("2026-02-27"), Stop);
        await days.CatchUp.RunAsync(AgencyZone.Wit, Stop);

        Assert.Equal((DayState.Excused, AbsenceKind.SickLeave), await DayAsync(closed, "2026-02-27"));
    }

    [Fact]
    public async Task In_a_period_that_is_closed_the_day_stays_as_it_was_and_is_marked_as_late()
    {
        var (rig, _, _, days, closed, _) = InMemory();
        await CloseAsync(days, "2026-02-27");
        days.Gate.Refusal = PeriodViolations.NotOpen;
        days.Clock.At("2026-03-01T23:00:00Z");

        await ApprovedAsync(rig, Leave("2026-02-27", "2026-02-27", RequestKind.SickLeave));
        await days.CatchUp.RunAsync(AgencyZone.Wit, Stop);

        Assert.Equal((DayState.Absent, null), await DayAsync(closed, "2026-02-27"));
        Assert.NotNull(Assert.Single(await closed.InMonthAsync(new CivilMonth(2026, 2), Stop), close => close.Date == Sample.Date("2026-02-27")).LateMark);
    }

    [Fact]
    public async Task A_forgotten_punch_becomes_a_punch_by_hand_once_however_often_it_is_granted()
    {
        var (rig, _, _, days, closed, punches) = InMemory();
        var id = await ApprovedAsync(rig, Punch());

        await rig.Grant.RunAsync((await rig.Store.FindAsync(id, Stop))!, Stop);
        await CloseAsync(days, "2026-02-27");

        var punch = Assert.Single(punches.All);
        Assert.Equal((PunchSource.Manual, PunchDirection.Out), (punch.Source, punch.Direction));
        Assert.Equal((DayState.MissingIn, null), await DayAsync(closed, "2026-02-27"));
    }

    [Fact]
    public async Task Permitted_hours_are_not_late_on_that_day()
    {
        var (rig, _, _, days, closed, _) = InMemory();
        await ApprovedAsync(rig, Hours("2026-03-02", "07:30", "10:00"));
        // 10:05 and 16:00 in Jayapura.
        await days.PunchAsync("2026-03-02T01:05:00Z", "4", PunchDirection.In, "a");
        await days.PunchAsync("2026-03-02T07:00:00Z", "4", PunchDirection.Out, "b");

        await CloseAsync(days, "2026-03-02");

        var day = Assert.Single(await closed.OfPersonAsync(Owner, new CivilMonth(2026, 3), Stop));
        Assert.Equal((DayState.Present, 5), (day.Record.State, day.Record.LateMinutes));
    }

    [Fact]
    public async Task The_own_month_shows_it_before_the_close()
    {
        var (rig, _, _, days, _, _) = InMemory();
        await ApprovedAsync(rig, Leave("2026-03-02", "2026-03-02", RequestKind.WorkElsewhere));
        days.Clock.At("2026-03-02T02:00:00Z");

        var today = Assert.Single((await days.MyDays.RunAsync(Owner, new CivilMonth(2026, 3), Stop))!);

        Assert.Equal((DayState.Excused, false), (today.Record.State, today.IsClosed));
    }

    [Fact]
    public async Task A_revoked_approval_is_no_absence_any_more()
    {
        var (rig, _, _, days, closed, _) = InMemory();
        var id = await ApprovedAsync(rig, Leave("2026-03-03", "2026-03-03"));

        Assert.Null((await rig.RevokeAsync(id, SubmissionRig.Hr)).Refusal);
        await CloseAsync(days, "2026-03-03");

        Assert.Equal((DayState.Absent, null), await DayAsync(closed, "2026-03-03"));
    }

    [Fact]
    public async Task A_trip_into_another_zone_reads_its_days_and_those_beside_it_again()
    {
        var (rig, _, _, days, closed, _) = InMemory();
        foreach (var date in new[] { "2026-02-23", "2026-02-24", "2026-02-25", "2026-02-26", "2026-02-27" })
            await CloseAsync(days, date);
        days.Clock.At("2026-03-01T23:00:00Z");

        await ApprovedAsync(rig, TripSample.Matter("2026-02-25", "2026-02-26", AgencyZone.Wib));

        var marked = (await closed.InMonthAsync(new CivilMonth(2026, 2), Stop)).Where(close => close.LateMark is not null);
        Assert.Equal([24, 25, 26, 27], marked.Select(close => close.Date.Day).Order());
        await closed.BeginByAsync(Sample.Date("2026-02-23"), Stop);
        await days.CatchUp.RunAsync(AgencyZone.Wit, Stop);
        Assert.Equal((DayState.Excused, AbsenceKind.OfficialTrip), await DayAsync(closed, "2026-02-25"));
        Assert.Equal(AgencyZone.Wib, (await closed.OfPersonAsync(Owner, new CivilMonth(2026, 2), Stop)).Single(day => day.Record.Date.Day == 25).Record.Absence!.Zone);
    }

    [Fact]
    public async Task An_approved_trip_names_the_taps_of_its_days_until_it_is_taken_back()
    {
        var (rig, _, _, days, _, _) = InMemory();
        var id = await ApprovedAsync(rig, TripSample.Matter("2026-03-03", "2026-03-04", AgencyZone.Wib));

        var away = (await days.PunchAsync("2026-03-03T03:00:00Z", "4", PunchDirection.In, "a")).Punch!;
        await rig.RevokeAsync(id, SubmissionRig.Hr);
        days.Clock.Pass(TimeSpan.FromMinutes(1));
        var home = (await days.PunchAsync(AttendanceDesk.Tap("4", eventId: "b"))).Punch!;

        Assert.Equal((AgencyZone.Wib, AgencyZone.Wit), (away.Zone, home.Zone));
    }

    [Fact]
    public async Task A_place_is_for_duty_only()
    {
        var (rig, _, _, _, _, _) = InMemory();

        Assert.Equal("REQ-023", (await rig.ProposeAsync(Leave() with { Place = new DutyPlace(AgencyZone.Wib, null) })).Refusal?.Code);
    }

    private static async Task<Application.Requests.RequestId> ApprovedAsync(RequestRig rig, RequestMatter matter)
    {
        var made = await rig.ProposeAsync(matter);
        Assert.Null(made.Refusal);
        Assert.Null((await rig.DecideAsync(made.Request!.Id, SubmissionRig.Superior, Approve())).Refusal);
        return made.Request.Id;
    }

    private static async Task CloseAsync(AttendanceDesk days, string date)
    {
        days.Clock.At($"{Sample.Date(date).AddDays(1):yyyy-MM-dd}T04:00:00Z");
        Assert.Null((await days.CloseDay.RunAsync(AgencyZone.Wit, Sample.Date(date), Stop)).Refusal);
    }

    private static async Task<(DayState State, AbsenceKind? Absence)> DayAsync(MemoryDays closed, string date)
    {
        var day = Assert.Single(await closed.OfPersonAsync(Owner, CivilMonth.Of(Sample.Date(date)), Stop), one => one.Record.Date == Sample.Date(date));
        return (day.Record.State, day.Record.Absence?.Kind);
    }
}

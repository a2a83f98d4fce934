using EPerformance.Application.Attendance;
using EPerformance.Application.Jobs;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Attendance;

public sealed class CatchUpDaysTests : IDisposable
{
    private readonly MemoryAttendance _attendance = new();

    public CatchUpDaysTests() => _attendance.Days.FirstDay = Sample.Date("2026-03-02");

    [Theory]
    [InlineData("WIB", "2026-03-03T04:59:59Z", null)]
    [InlineData("WIB", "2026-03-03T05:00:00Z", "02")]
    [InlineData("WITA", "2026-03-03T03:59:59Z", null)]
    [InlineData("WITA", "2026-03-03T04:00:00Z", "02")]
    [InlineData("WIT", "2026-03-03T02:59:59Z", null)]
    [InlineData("WIT", "2026-03-03T03:00:00Z", "02")]
    public async Task A_day_is_closed_from_noon_of_the_next_in_its_own_zone(string abbreviation, string now, string? closed)
    {
        var zone = AgencyZone.All.Single(one => one.Abbreviation == abbreviation);

        await CatchUpAsync(zone, now);

        Assert.Equal(closed is null ? [] : [$"{abbreviation} {closed}"], await ClosedAsync());
    }

    [Fact]
    public async Task Every_missed_day_since_the_first_is_closed_and_none_that_is_not_over()
    {
        var outcome = await CatchUpAsync(AgencyZone.Wib, "2026-03-06T03:00:00Z");

        Assert.Equal((3, 0), (outcome.Done, outcome.Failures.Count));
        Assert.Equal(["WIB 02", "WIB 03", "WIB 04"], await ClosedAsync());
    }

    [Fact]
    public async Task A_gap_in_the_middle_is_filled_and_what_is_closed_stays()
    {
        _attendance.Desk.Clock.At("2026-03-04T06:00:00Z");
        await _attendance.Desk.CloseAsync(AgencyZone.Wib, "2026-03-03");

        var outcome = await CatchUpAsync(AgencyZone.Wib, "2026-03-05T06:00:00Z");

        Assert.Equal(2, outcome.Done);
        Assert.Equal(FixedClock.Parse("2026-03-04T06:00:00Z"), (await ClosesAsync()).Single(close => close.Date.Day == 3).At);
        Assert.Equal(0, (await CatchUpAsync(AgencyZone.Wib, "2026-03-05T06:01:00Z")).Done);
    }

    [Fact]
    public async Task Nothing_is_closed_before_the_first_import()
    {
        _attendance.Days.FirstDay = null;

        Assert.Equal(JobOutcome.Nothing, await CatchUpAsync(AgencyZone.Wib, "2026-03-06T06:00:00Z"));
    }

    [Fact]
    public async Task One_punch_with_a_wrong_year_does_not_close_a_century()
    {
        _attendance.Days.FirstDay = Sample.Date("1926-03-02");
        using var desk = Desk(new CloseDayPolicy { DaysBack = 3 });
        desk.Clock.At("2026-03-06T06:00:00Z");

        var outcome = await desk.CatchUp.RunAsync(AgencyZone.Wib, CancellationToken.None);

        Assert.Equal(4, outcome.Done);
        Assert.Equal(["WIB 02", "WIB 03", "WIB 04", "WIB 05"], await ClosedAsync());
    }

    [Fact]
    public async Task A_close_that_was_interrupted_is_done_again()
    {
        await _attendance.Days.PutAsync(new DayClose(AgencyZone.Wib, Sample.Date("2026-03-02"), FixedClock.Parse("2026-03-03T05:00:00Z"), false), CancellationToken.None);

        var outcome = await CatchUpAsync(AgencyZone.Wib, "2026-03-03T05:15:00Z");

        Assert.Equal(1, outcome.Done);
        Assert.True(Assert.Single(await ClosesAsync()).IsComplete);
    }

    [Fact]
    public async Task A_fact_that_came_late_is_read_once_more_and_then_no_more()
    {
        await CatchUpAsync(AgencyZone.Wib, "2026-03-03T05:00:00Z");
        await AddLateAsync("2026-03-02T00:20:00Z");

        var again = await CatchUpAsync(AgencyZone.Wib, "2026-03-03T05:15:00Z");
        var third = await CatchUpAsync(AgencyZone.Wib, "2026-03-03T05:30:00Z");

        Assert.Equal((1, 0), (again.Done, third.Done));
        Assert.Equal(DayState.MissingOut, _attendance.Days.Days.Single(day => day.Nip.Value == "3").Record.State);
    }

    [Fact]
    public async Task A_fact_that_comes_while_the_day_is_being_read_keeps_its_mark()
    {
        await CatchUpAsync(AgencyZone.Wib, "2026-03-03T05:00:00Z");
        await AddLateAsync("2026-03-02T00:20:00Z");
        var asRead = Assert.Single(await ClosesAsync());
        await AddLateAsync("2026-03-02T09:00:00Z");

        await _attendance.Days.ClearLateAsync(asRead, CancellationToken.None);

        Assert.NotNull(Assert.Single(await ClosesAsync()).LateMark);
    }

    [Fact]
    public async Task A_new_organisation_is_a_late_fact_of_every_open_day()
    {
        await CatchUpAsync(AgencyZone.Wib, "2026-03-03T05:00:00Z");
        await ReplaceOrganisationAsync();

        Assert.Equal(1, (await CatchUpAsync(AgencyZone.Wib, "2026-03-03T05:15:00Z")).Done);

        Assert.Empty(_attendance.Days.Days);
        Assert.Equal(0, (await CatchUpAsync(AgencyZone.Wib, "2026-03-03T05:30:00Z")).Done);
    }

    [Fact]
    public async Task What_another_process_imported_a_moment_ago_is_not_left_for_the_next_look()
    {
        await CatchUpAsync(AgencyZone.Wita, "2026-03-03T05:00:00Z");
        await ReplaceOrganisationAsync(facts => facts, isHere: false);

        Assert.Equal(1, (await CatchUpAsync(AgencyZone.Wita, "2026-03-03T05:00:00Z")).Done);
    }

    [Fact]
    public async Task Late_facts_are_left_alone_when_the_agency_says_so()
    {
        await CatchUpAsync(AgencyZone.Wib, "2026-03-03T05:00:00Z");
        await AddLateAsync("2026-03-02T00:20:00Z");
        await ReplaceOrganisationAsync();
        using var desk = Desk(new CloseDayPolicy { ReadLateFacts = false });
        desk.Clock.At("2026-03-03T05:15:00Z");

        Assert.Equal(0, (await desk.CatchUp.RunAsync(AgencyZone.Wib, CancellationToken.None)).Done);
    }

    [Fact]
    public async Task A_zone_in_which_the_agency_has_no_unit_has_nothing_to_close()
    {
        await ReplaceOrganisationAsync(facts => facts with { Units = [.. facts.Units.Where(unit => unit.Zone != AgencyZone.Wita)] });

        Assert.Equal(0, (await CatchUpAsync(AgencyZone.Wita, "2026-03-06T06:00:00Z")).Done);
        Assert.Equal(4, (await CatchUpAsync(AgencyZone.Wib, "2026-03-06T06:00:00Z")).Done);
    }

    [Fact]
    public async Task A_zone_that_lost_its_last_unit_has_its_closed_days_read_again_and_no_other()
    {
        await CatchUpAsync(AgencyZone.Wita, "2026-03-03T06:00:00Z");
        await ReplaceOrganisationAsync(facts => facts with { Units = [.. facts.Units.Where(unit => unit.Zone != AgencyZone.Wita)] });

        Assert.Equal(1, (await CatchUpAsync(AgencyZone.Wita, "2026-03-06T06:00:00Z")).Done);
        Assert.Equal(["WITA 02"], await ClosedAsync());
    }

    [Fact]
    public async Task A_closed_period_is_left_alone()
    {
        _attendance.Desk.Gate.Refusal = PeriodViolations.NotOpen;

        Assert.Equal(0, (await CatchUpAsync(AgencyZone.Wib, "2026-03-06T06:00:00Z")).Done);
        Assert.Empty(await ClosesAsync());
    }

    public void Dispose() => _attendance.Dispose();

    private AttendanceDesk Desk(CloseDayPolicy policy) =>
        new(_attendance.Organisation, _attendance.Punches, _attendance.Days, _attendance.Days, _attendance.Days, MemoryAttendance.Buckets) { ClosePolicy = policy };

    private Task<JobOutcome> CatchUpAsync(AgencyZone zone, string now)
    {
        _attendance.Desk.Clock.At(now);
        return _attendance.Desk.CatchUp.RunAsync(zone, CancellationToken.None);
    }

    private async Task AddLateAsync(string at)
    {
        var instant = FixedClock.Parse(at);
        var punch = new PunchRecord(
            Nip.Parse("3"), at, PunchDirection.In, PunchSource.Machine, instant, Sample.Date("2026-03-02"), AgencyZone.Wib, "PST", PunchFiling.UtcDate(instant));
        await _attendance.Punches.AddAsync(punch, CancellationToken.None);
        await new LateFacts(_attendance.Days).MarkAsync([(punch.Zone, punch.Date)], CancellationToken.None);
    }

    private Task ReplaceOrganisationAsync() => ReplaceOrganisationAsync(
        facts => facts with { Calendar = [new CalendarEntry(Sample.Range("2026-03-02", "2026-03-02"), CalendarKind.Holiday, "Libur", null)] });

    /// <param name="isHere">Through this process, which then knows of it; another's is seen by looking.</param>
    private async Task ReplaceOrganisationAsync(Func<OrganisationFacts, OrganisationFacts> change, bool isHere = true)
    {
        await _attendance.Organisation.ReplaceAsync(change(SampleOrganisation.Facts()), await _attendance.Organisation.VersionAsync(CancellationToken.None), CancellationToken.None);
        if (isHere)
            _attendance.Desk.Organisation.Forget();
    }

    private Task<IReadOnlyList<DayClose>> ClosesAsync() => _attendance.Days.InMonthAsync(new CivilMonth(2026, 3), CancellationToken.None);

    private async Task<string[]> ClosedAsync() => [.. (await ClosesAsync()).Select(close => $"{close.Zone.Abbreviation} {close.Date:dd}")];
}

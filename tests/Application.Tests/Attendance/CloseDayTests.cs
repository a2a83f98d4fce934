using EPerformance.Application.Attendance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Attendance;

public sealed class CloseDayTests : IDisposable
{
    private const string AfterMonday = "2026-03-03T05:00:00Z";
    private readonly MemoryAttendance _attendance = new();

    [Fact]
    public async Task Everybody_of_the_zone_gets_a_row_and_every_unit_a_recap()
    {
        await PunchAsync("2026-03-02T00:40:00Z", "3", PunchDirection.In);
        await PunchAsync("2026-03-02T08:45:00Z", "3", PunchDirection.Out);
        await PunchAsync("2026-03-02T00:20:00Z", "1", PunchDirection.In);

        var result = await CloseAsync(AgencyZone.Wib, "2026-03-02");

        Assert.Equal(["1 PST MissingOut 0 0", "3 PST Present 10 15", "5 PST Absent 0 0"], Rows());
        var recap = new UnitDay("PST", Sample.Date("2026-03-02"), 3, 1, 1, 1, 0, 1, 10, 15);
        Assert.Equal([recap], _attendance.Days.Units);
        Assert.Equal(new CloseDayResult(recap with { UnitCode = "" }, 1, 0, null), result);
    }

    [Theory]
    [InlineData("WIB", "3", "2026-03-03T16:59:59Z", "2026-03-03")]
    [InlineData("WIB", "3", "2026-03-03T17:00:00Z", "2026-03-04")]
    [InlineData("WIT", "4", "2026-03-03T14:59:59Z", "2026-03-03")]
    [InlineData("WIT", "4", "2026-03-03T15:00:00Z", "2026-03-04")]
    public async Task A_punch_near_midnight_counts_for_the_day_of_its_zone_only(string abbreviation, string nip, string at, string day)
    {
        var zone = AgencyZone.All.Single(one => one.Abbreviation == abbreviation);
        await PunchAsync(at, nip, PunchDirection.In);

        foreach (var date in new[] { "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05" })
            await CloseAsync(zone, date);

        var punched = Assert.Single(_attendance.Days.Days, closed => closed.Record.State != DayState.Absent);
        Assert.Equal((nip, Sample.Date(day)), (punched.Nip.Value, punched.Record.Date));
        Assert.Single(_attendance.Days.Days.SelectMany(closed => closed.Punches));
        Assert.Single(punched.Punches);
    }

    [Fact]
    public async Task A_mover_is_closed_in_the_zone_of_each_day()
    {
        await PunchAsync("2026-03-13T00:30:00Z", "5", PunchDirection.In);
        await PunchAsync("2026-03-16T00:30:00Z", "5", PunchDirection.In);

        foreach (var zone in AgencyZone.All)
        {
            await CloseAsync(zone, "2026-03-13");
            await CloseAsync(zone, "2026-03-16");
        }

        var days = _attendance.Days.Days.Where(day => day.Nip.Value == "5").Select(day => $"{day.Record.Date.Day} {day.Zone.Abbreviation} {day.UnitCode} {day.Record.LateMinutes}");
        Assert.Equal(["13 WIB PST 0", "16 WIT BJ 120"], days);
    }

    [Fact]
    public async Task Who_left_or_has_not_come_yet_gets_no_row()
    {
        await CloseAsync(AgencyZone.Wib, "2026-02-27");
        await CloseAsync(AgencyZone.Wib, "2026-03-02");

        Assert.Equal(["27"], _attendance.Days.Days.Where(day => day.Nip.Value == "9").Select(day => $"{day.Record.Date.Day}"));
        await CloseAsync(AgencyZone.Wib, "2023-12-29");
        Assert.DoesNotContain(_attendance.Days.Days, day => day.Record.Date.Year == 2023);
    }

    [Fact]
    public async Task Closing_twice_gives_the_same_rows_in_whatever_order_the_punches_came()
    {
        using var other = new MemoryAttendance();
        (string At, string Id)[] punches = [("2026-03-02T00:40:00Z", "a"), ("2026-03-02T00:39:00Z", "b"), ("2026-03-02T00:39:00Z", "c")];
        foreach (var (at, id) in punches)
            await _attendance.Desk.PunchAsync(at, "3", PunchDirection.In, id);
        foreach (var (at, id) in punches.Reverse())
            await other.Desk.PunchAsync(at, "3", PunchDirection.In, id);
        await CloseAsync(AgencyZone.Wib, "2026-03-02");
        var once = PlainJson.Of(_attendance.Days.Days);
        other.Desk.Clock.At(AfterMonday);
        await other.Desk.CloseAsync(AgencyZone.Wib, "2026-03-02");

        var again = await CloseAsync(AgencyZone.Wib, "2026-03-02");

        Assert.Equal(0, again.Removed);
        Assert.Equal(once, PlainJson.Of(_attendance.Days.Days));
        Assert.Equal(once, PlainJson.Of(other.Days.Days));
    }

    [Fact]
    public async Task A_late_fact_changes_the_day_when_it_is_closed_again_and_not_in_a_closed_period()
    {
        await CloseAsync(AgencyZone.Wib, "2026-03-02");
        await PunchAsync("2026-03-02T00:30:00Z", "3", PunchDirection.In);
        _attendance.Desk.Gate.Refusal = PeriodViolations.NotOpen;
        Assert.Same(PeriodViolations.NotOpen, (await CloseAsync(AgencyZone.Wib, "2026-03-02")).Refusal);
        Assert.Contains("3 PST Absent 0 0", Rows());
        _attendance.Desk.Gate.Refusal = null;

        await CloseAsync(AgencyZone.Wib, "2026-03-02");

        Assert.Contains("3 PST MissingOut 0 0", Rows());
    }

    [Fact]
    public async Task A_holiday_declared_later_takes_the_rows_away_and_leaves_other_days_and_zones()
    {
        foreach (var zone in AgencyZone.All)
        {
            await CloseAsync(zone, "2026-03-02");
            await CloseAsync(zone, "2026-03-03");
        }

        await _attendance.Organisation.ReplaceAsync(
            SampleOrganisation.Facts() with { Calendar = [new CalendarEntry(Sample.Range("2026-03-02", "2026-03-02"), CalendarKind.Holiday, "Libur", null)] }, null, CancellationToken.None);
        _attendance.Desk.Organisation.Forget();

        Assert.Equal(3, (await CloseAsync(AgencyZone.Wib, "2026-03-02")).Removed);
        Assert.Equal(["2 2", "2 4", "3 1", "3 2", "3 3", "3 4", "3 5"], _attendance.Days.Days.Select(day => $"{day.Record.Date.Day} {day.Nip}").Order());
        Assert.Equal(0, _attendance.Days.Units.Single(unit => unit.UnitCode == "PST" && unit.Date.Day == 2).Expected);
    }

    [Theory]
    [InlineData("WIB", "2026-03-02T16:59:59Z", false)]
    [InlineData("WIB", "2026-03-02T17:00:00Z", true)]
    [InlineData("WIT", "2026-03-02T14:59:59Z", false)]
    [InlineData("WIT", "2026-03-02T15:00:00Z", true)]
    public async Task A_day_is_closed_after_its_midnight(string abbreviation, string now, bool isOver)
    {
        _attendance.Desk.Clock.At(now);

        var result = await _attendance.Desk.CloseAsync(AgencyZone.All.Single(one => one.Abbreviation == abbreviation), "2026-03-02");

        Assert.Equal(isOver ? null : AttendanceViolations.DayNotOver, result.Refusal);
        Assert.Equal(isOver, _attendance.Days.Days.Count > 0);
    }

    [Fact]
    public async Task It_is_known_which_days_are_closed()
    {
        await CloseAsync(AgencyZone.Wib, "2026-03-02");

        var close = Assert.Single(await ((Application.Ports.IClosedDays)_attendance.Days).InMonthAsync(new CivilMonth(2026, 3), CancellationToken.None));
        Assert.Equal(new DayClose(AgencyZone.Wib, Sample.Date("2026-03-02"), FixedClock.Parse("2026-04-01T00:00:00Z"), true) { Organisation = "v1" }, close);
    }

    public void Dispose() => _attendance.Dispose();

    private string[] Rows() => [.. _attendance.Days.Days.Select(day => $"{day.Nip} {day.UnitCode} {day.Record.State} {day.Record.LateMinutes} {day.Record.EarlyMinutes}")];

    private Task<CheckInResult> PunchAsync(string at, string nip, PunchDirection direction) => _attendance.Desk.PunchAsync(at, nip, direction, $"{nip}-{at}");

    private Task<CloseDayResult> CloseAsync(AgencyZone zone, string date)
    {
        _attendance.Desk.Clock.At("2026-04-01T00:00:00Z");
        return _attendance.Desk.CloseAsync(zone, date);
    }
}

using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Attendance;

/// <summary>Person 3 in Jakarta and 4 in Jayapura work at night, everybody else by the calendar.</summary>
public sealed class CloseShiftsTests : IDisposable
{
    private readonly MemoryAttendance _attendance = new(SampleOrganisation.Facts() with
    {
        FactTables = [Shifts(("3", "2026-03-02", "20:00", "07:00"), ("3", "2026-03-03", "20:00", "07:00"), ("3", "2026-03-31", "20:00", "07:00"), ("4", "2026-03-02", "20:00", "07:00"))],
    });

    [Fact]
    public async Task The_check_out_of_the_morning_is_answered_and_closed_with_the_evening_before()
    {
        await _attendance.Desk.PunchAsync("2026-03-02T13:00:00Z", "3", PunchDirection.In, "a");
        var checkOut = await _attendance.Desk.PunchAsync("2026-03-03T00:05:00Z", "3", PunchDirection.Out, "b");
        await _attendance.Desk.PunchAsync("2026-03-03T13:10:00Z", "3", PunchDirection.In, "c");
        await CloseAsync("2026-03-02");
        await CloseAsync("2026-03-03");

        Assert.Equal(Sample.Date("2026-03-02"), checkOut.Punch!.Date);
        Assert.Equal(["2 Present 20:00 1.07:05 0 2", "3 MissingOut 20:10 - 10 1"], DaysOf("3"));
    }

    [Fact]
    public async Task A_check_out_in_the_next_month_asks_the_period_of_the_shift()
    {
        await _attendance.Desk.PunchAsync("2026-03-31T13:00:00Z", "3", PunchDirection.In, "a");

        var checkOut = await _attendance.Desk.PunchAsync("2026-04-01T00:00:00Z", "3", PunchDirection.Out, "b");
        _attendance.Desk.Gate.Months[new CivilMonth(2026, 3)] = PeriodViolations.NotOpen;
        var tooLate = await _attendance.Desk.PunchAsync("2026-04-01T00:01:00Z", "3", PunchDirection.Out, "c");

        Assert.Equal(Sample.Date("2026-03-31"), checkOut.Punch!.Date);
        Assert.Equal(PeriodViolations.NotOpen, tooLate.Refusal);
    }

    [Theory]
    [InlineData("2026-03-03T05:59:59Z", "ATT-020")]
    [InlineData("2026-03-03T06:00:00Z", null)]
    public async Task A_day_with_night_shifts_is_closed_when_nothing_belongs_to_them_any_more(string now, string? refusal)
    {
        _attendance.Days.FirstDay = Sample.Date("2026-03-02");
        _attendance.Desk.Clock.At(now);

        Assert.Equal(refusal is null ? 1 : 0, (await _attendance.Desk.CatchUp.RunAsync(AgencyZone.Wib, CancellationToken.None)).Done);
        Assert.Equal(refusal, (await _attendance.Desk.CloseAsync(AgencyZone.Wib, "2026-03-02")).Refusal?.Code);
    }

    [Fact]
    public async Task A_day_without_night_shifts_is_closed_at_noon_as_ever()
    {
        _attendance.Days.FirstDay = Sample.Date("2026-03-04");
        _attendance.Desk.Clock.At("2026-03-05T05:00:00Z");

        Assert.Equal(1, (await _attendance.Desk.CatchUp.RunAsync(AgencyZone.Wib, CancellationToken.None)).Done);
    }

    [Fact]
    public async Task A_close_reads_one_more_date_of_punches_only_in_buckets_with_shifts_on_the_day()
    {
        using var byCalendar = new MemoryAttendance();
        byCalendar.Desk.Clock.At("2026-04-01T06:00:00Z");
        await byCalendar.Desk.CloseAsync(AgencyZone.Wib, "2026-03-02");
        await CloseAsync("2026-03-02");

        Assert.Equal((6, 7), (byCalendar.Punches.Calls, _attendance.Punches.Calls));
    }

    [Theory]
    [InlineData("shifts", "3", 3)]
    [InlineData("by the calendar", "1", 2)]
    public async Task The_own_days_of_who_works_in_shifts_cost_one_read_more(string label, string nip, int reads)
    {
        _attendance.Desk.Clock.At("2026-03-02T06:00:00Z");

        await _attendance.Desk.MyDays.RunAsync(Nip.Parse(nip), new CivilMonth(2026, 3), CancellationToken.None);

        Assert.Equal((label, reads), (label, _attendance.Punches.Calls));
    }

    [Fact]
    public async Task The_own_days_show_the_night_that_is_still_running()
    {
        await _attendance.Desk.PunchAsync("2026-03-02T13:00:00Z", "3", PunchDirection.In, "a");
        await _attendance.Desk.PunchAsync("2026-03-03T00:05:00Z", "3", PunchDirection.Out, "b");

        var days = await _attendance.Desk.MyDays.RunAsync(Nip.Parse("3"), new CivilMonth(2026, 3), CancellationToken.None);

        Assert.Equal(["2 Present", "3 Absent"], days!.Select(day => $"{day.Date.Day} {day.Record.State}"));
    }

    [Theory]
    [InlineData("with a direction", PunchDirection.Out)]
    [InlineData("without", PunchDirection.Unknown)]
    public void A_machine_log_of_the_morning_marks_the_day_of_the_shift(string label, PunchDirection direction)
    {
        var view = new OrganisationView("v", SampleOrganisation.Facts() with { FactTables = [Shifts(("3", "2026-03-02", "20:00", "07:00"))] });

        var instant = ImportedPunch.Of(view, Nip.Parse("3"), "a", PunchSource.Machine, RecordedPunch.Instant(FixedClock.Parse("2026-03-03T00:05:00Z"), direction));
        var wall = ImportedPunch.Of(view, Nip.Parse("3"), "b", PunchSource.Machine, RecordedPunch.WallClock(new DateTime(2026, 3, 3, 7, 5, 0).Ticks, direction));

        Assert.Equal((label, Sample.Date("2026-03-02"), Sample.Date("2026-03-02")), (label, instant.Date, wall.Date));
        Assert.Equal(new DateTime(2026, 3, 3, 7, 5, 0).Ticks, wall.ToRecorded().Ticks);
    }

    [Theory]
    [InlineData("2026-04-01T05:59:59Z", false)]
    [InlineData("2026-04-01T06:00:00Z", true)]
    public async Task A_month_is_over_when_the_last_night_shift_is(string now, bool isOver)
    {
        var organisation = (await _attendance.Desk.Organisation.CurrentAsync(CancellationToken.None))!;

        Assert.Equal(isOver, Application.Periods.UnclosedDays.IsOver(PayPeriod.Month(new CivilMonth(2026, 3)), organisation, FixedClock.Parse(now)));
    }

    public void Dispose() => _attendance.Dispose();

    private static FactTable Shifts(params (string Nip, string Date, string Start, string End)[] shifts) => new(
        Rosters.FileName, true, ["nip", "date", "start", "end"], [.. shifts.Select((shift, i) => new FactRow(i + 2, [shift.Nip, shift.Date, shift.Start, shift.End]))]);

    private string[] DaysOf(string nip) =>
    [
        .. _attendance.Days.Days.Where(day => day.Nip.Value == nip).Select(day =>
            $"{day.Record.Date.Day} {day.Record.State} {Span(day.Record.Reading.CheckIn)} {Span(day.Record.Reading.CheckOut)} {day.Record.LateMinutes} {day.Punches.Count}"),
    ];

    private static string Span(TimeSpan? at) => at is { } known ? known.ToString(known.Days > 0 ? "d\\.hh\\:mm" : "hh\\:mm", System.Globalization.CultureInfo.InvariantCulture) : "-";

    private Task<CloseDayResult> CloseAsync(string date)
    {
        _attendance.Desk.Clock.At("2026-04-01T06:00:00Z");
        return _attendance.Desk.CloseAsync(AgencyZone.Wib, date);
    }
}

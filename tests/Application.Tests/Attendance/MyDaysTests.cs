using EPerformance.Application.Attendance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Attendance;

public sealed class MyDaysTests : IDisposable
{
    private static readonly CivilMonth March = new(2026, 3);
    private readonly MemoryAttendance _attendance = new();

    [Fact]
    public async Task Days_up_to_today_are_provisional_until_they_are_closed()
    {
        await _attendance.Desk.PunchAsync("2026-03-02T00:45:00Z", "3", PunchDirection.In, "a");
        await _attendance.Desk.PunchAsync("2026-03-02T09:00:00Z", "3", PunchDirection.Out, "b");
        await _attendance.Desk.PunchAsync("2026-03-03T00:30:00Z", "3", PunchDirection.In, "c");

        Assert.Equal(["2 PST Present 15 0 open", "3 PST MissingOut 0 0 open"], await ListAsync("3"));

        await _attendance.Desk.CloseAsync(AgencyZone.Wib, "2026-03-02");
        Assert.Equal(["2 PST Present 15 0 closed", "3 PST MissingOut 0 0 open"], await ListAsync("3"));
    }

    [Fact]
    public async Task A_closed_day_stays_as_closed_until_it_is_closed_again()
    {
        _attendance.Desk.Clock.At("2026-03-02T17:00:00Z");
        await _attendance.Desk.CloseAsync(AgencyZone.Wib, "2026-03-02");
        await _attendance.Desk.PunchAsync("2026-03-02T00:45:00Z", "3", PunchDirection.In, "late");
        Assert.Equal(["2 PST Absent 0 0 closed"], await ListAsync("3"));
    }

    [Fact]
    public async Task An_absence_covers_its_days_and_free_days_have_none()
    {
        _attendance.Desk.Clock.At("2026-03-10T03:00:00Z");

        Assert.Equal(
            ["2 Absent", "3 Absent", "4 Absent", "5 Absent", "6 Absent", "9 Excused", "10 Excused"],
            (await RunAsync("3")).Select(day => $"{day.Date.Day} {day.Record.State}"));
    }

    [Theory]
    [InlineData("WIB before midnight", "3", "2026-03-02T16:59:59Z", 1)]
    [InlineData("WIB after midnight", "3", "2026-03-02T17:00:00Z", 2)]
    [InlineData("WIT before midnight", "4", "2026-03-02T14:59:59Z", 1)]
    [InlineData("WIT after midnight", "4", "2026-03-02T15:00:00Z", 2)]
    public async Task Today_is_that_of_the_place_of_work(string label, string nip, string now, int days)
    {
        _attendance.Desk.Clock.At(now);

        Assert.Equal((label, days), (label, (await RunAsync(nip)).Count));
    }

    [Fact]
    public async Task A_mover_has_the_days_of_both_places()
    {
        await _attendance.Desk.PunchAsync("2026-03-13T00:30:00Z", "5", PunchDirection.In, "a");
        await _attendance.Desk.PunchAsync("2026-03-16T00:30:00Z", "5", PunchDirection.In, "b");

        Assert.Equal(["13 PST MissingOut 0 0 open", "16 BJ MissingOut 120 0 open"], (await ListAsync("5"))[^2..]);
    }

    [Theory]
    [InlineData(2026, 4, 0)]
    [InlineData(9999, 12, 0)]
    [InlineData(2026, 2, 20)]
    [InlineData(2023, 12, 0)]
    [InlineData(1, 1, 0)]
    public async Task Any_month_may_be_asked_for(int year, int month, int days) =>
        Assert.Equal(days, (await _attendance.Desk.MyDays.RunAsync(Nip.Parse("9"), new CivilMonth(year, month), CancellationToken.None))!.Count);

    [Fact]
    public async Task A_month_that_is_closed_costs_no_reading_of_punches()
    {
        _attendance.Desk.Clock.At("2026-03-03T17:00:00Z");
        await _attendance.Desk.CloseAsync(AgencyZone.Wib, "2026-03-02");
        await _attendance.Desk.CloseAsync(AgencyZone.Wib, "2026-03-03");
        var before = _attendance.Punches.Calls;

        await RunAsync("3");

        Assert.Equal(2, _attendance.Punches.Calls - before);
    }

    [Fact]
    public async Task A_stranger_has_no_days() =>
        Assert.Null(await _attendance.Desk.MyDays.RunAsync(Nip.Parse("8"), March, CancellationToken.None));

    public void Dispose() => _attendance.Dispose();

    private async Task<IReadOnlyList<DayView>> RunAsync(string nip) => (await _attendance.Desk.MyDays.RunAsync(Nip.Parse(nip), March, CancellationToken.None))!;

    private async Task<string[]> ListAsync(string nip) =>
        [.. (await RunAsync(nip)).Select(day => $"{day.Date.Day} {day.UnitCode} {day.Record.State} {day.Record.LateMinutes} {day.Record.EarlyMinutes} {(day.IsClosed ? "closed" : "open")}")];
}

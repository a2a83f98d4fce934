using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Attendance;

public sealed class CloseDayStorageTests(AzuriteFixture azurite) : AttendanceTest(azurite)
{
    private static readonly CivilMonth March = new(2026, 3);

    [Fact]
    public async Task A_closed_day_comes_back_with_its_reading_its_punches_and_its_absence()
    {
        using var desk = Desk();
        var arrival = (await desk.PunchAsync("2026-03-05T17:00:00.0000001Z", "3", PunchDirection.In, "a")).Punch!;
        var departure = (await desk.PunchAsync("2026-03-06T09:00:00Z", "3", PunchDirection.Out, "b")).Punch!;
        desk.Clock.At("2026-04-01T00:00:00Z");
        await desk.CloseAsync(AgencyZone.Wib, "2026-03-06");
        await desk.CloseAsync(AgencyZone.Wib, "2026-03-09");

        var days = await new DayStore(Clients).OfPersonAsync(Nip.Parse("3"), March, Stop);

        Assert.Equal([6, 9], days.Select(day => day.Record.Date.Day));
        Assert.Equal(PlainJson.Of<IEnumerable<PunchRecord>>([arrival, departure]), PlainJson.Of<IEnumerable<PunchRecord>>(days[0].Punches));
        Assert.Equal((DayState.Present, TimeSpan.FromTicks(1), 30), (days[0].Record.State, days[0].Record.Reading.CheckIn, days[0].Record.EarlyMinutes));
        Assert.Equal(new Absence(AbsenceKind.AnnualLeave, "", Sample.Range("2026-03-09", "2026-03-10"), "12/CUTI/2026"), days[1].Record.Absence);
        Assert.Equal([true, true], (await new ClosedDays(Clients).InMonthAsync(March, Stop)).Select(close => close.IsComplete));
        Assert.Equal([3, 3], (await new UnitDayStore(Clients).OfUnitAsync("PST", March, Stop)).Select(unit => unit.Expected));
    }

    [Fact]
    public async Task A_night_and_a_day_of_two_shifts_come_back_as_they_were_read()
    {
        FactRow Shift(string date, string start, string end) => new(1, ["3", date, start, end]);
        using var desk = Desk(SampleOrganisation.Facts() with
        {
            FactTables =
            [
                new FactTable(Rosters.FileName, true, ["nip", "date", "start", "end"], [Shift("2026-03-03", "08:00", "12:00"), Shift("2026-03-03", "16:00", "20:00"), Shift("2026-03-04", "20:00", "07:00")]),
            ],
        });
        foreach (var (at, direction) in new[] { ("03T01:00", "In"), ("03T04:45", "Out"), ("03T09:20", "In"), ("03T13:00", "Out"), ("04T13:00", "In"), ("05T00:10", "Out") })
            await desk.PunchAsync($"2026-03-{at}:00Z", "3", Enum.Parse<PunchDirection>(direction), at);
        desk.Clock.At("2026-04-01T00:00:00Z");
        foreach (var date in new[] { "2026-03-03", "2026-03-04" })
            await desk.CloseAsync(AgencyZone.Wib, date);

        var days = await new DayStore(Clients).OfPersonAsync(Nip.Parse("3"), March, Stop);

        Assert.Equal(
            ["3 08:00:00 20:00:00 20 15 4", "4 20:00:00 1.07:10:00 0 0 2"],
            days.Select(day => $"{day.Record.Date.Day} {day.Record.Reading.CheckIn} {day.Record.Reading.CheckOut} {day.Record.LateMinutes} {day.Record.EarlyMinutes} {day.Punches.Count}"));
        Assert.Equal(
            [new DayHours(new TimeOnly(8, 0), new TimeOnly(20, 0), 240) { IsShift = true, Rest = new ShiftRest(new TimeOnly(12, 0), new TimeOnly(16, 0)) }, new DayHours(new TimeOnly(20, 0), new TimeOnly(7, 0), 0) { IsShift = true }],
            days.Select(day => day.Record.Hours));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_day_keeps_that_the_arrival_was_permitted(bool isPermitted)
    {
        var reading = new DayReading(DayState.Present, new TimeSpan(7, 30, 0), new TimeSpan(16, 0, 0)) { ArrivalPermitted = isPermitted };
        var record = new DayRecord(Sample.Date("2026-03-05"), new DayHours(new TimeOnly(7, 30), new TimeOnly(16, 0), 60), reading, null);
        var store = new DayStore(Clients);

        await store.PutAsync(new InstanceBuckets(Clients.Settings).Of(Nip.Parse("3")), [new ClosedDay(Nip.Parse("3"), AgencyZone.Wib, "PST", record, [])], Stop);

        Assert.Equal(reading, Assert.Single(await store.OfPersonAsync(Nip.Parse("3"), March, Stop)).Record.Reading);
    }

    [Fact]
    public async Task Closing_again_overwrites_and_takes_away_what_is_no_working_day_any_more()
    {
        using var first = Desk();
        first.Clock.At("2026-04-01T00:00:00Z");
        foreach (var date in new[] { "2026-03-02", "2026-03-03" })
            await first.CloseAsync(AgencyZone.Wib, date);
        var before = await RowsAsync();
        Assert.Equal(0, (await first.CloseAsync(AgencyZone.Wib, "2026-03-02")).Removed);
        Assert.Equal(before, await RowsAsync());
        using var later = Desk(SampleOrganisation.Facts() with { Calendar = [new CalendarEntry(Sample.Range("2026-03-02", "2026-03-02"), CalendarKind.Holiday, "Libur", null)] });
        later.Clock.At("2026-04-01T00:00:00Z");

        Assert.Equal(3, (await later.CloseAsync(AgencyZone.Wib, "2026-03-02")).Removed);

        Assert.Equal(["1 3", "3 3", "5 3"], await RowsAsync());
    }

    [Fact]
    public async Task A_thousand_people_cost_at_most_a_fifth_of_a_transaction_each()
    {
        const int people = 1_000;
        using var desk = Desk(SampleOrganisation.Facts() with { People = [.. Enumerable.Range(0, people).Select(index => Worker($"{200_000 + index}"))] });
        desk.Clock.At("2026-03-02T00:45:00Z");
        await Parallel.ForEachAsync(Enumerable.Range(0, people), new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Stop }, async (index, _) =>
            Assert.NotNull((await desk.PunchAsync(AttendanceDesk.Tap($"{200_000 + index}"))).Punch));
        desk.Clock.At("2026-03-03T05:00:00Z");

        using var scope = Clients.Transactions.Begin();
        var result = await desk.CloseAsync(AgencyZone.Wib, "2026-03-02");

        Assert.Equal((people, people, people, 15L * people), (result.Total.Expected, result.Total.Incomplete, result.Total.Late, result.Total.LateMinutes));
        TestContext.Current.SendDiagnosticMessage($"close of {people}: {scope.Tally.Total} transactions ({scope.Tally})");
        Assert.InRange(scope.Tally.Total, 1, people / 5);
    }

    private async Task<string[]> RowsAsync()
    {
        var rows = new List<string>();
        foreach (var nip in new[] { "1", "3", "5" })
            rows.AddRange((await new DayStore(Clients).OfPersonAsync(Nip.Parse(nip), March, Stop)).Select(day => $"{nip} {day.Record.Date.Day}"));
        return [.. rows];
    }

    private static Person Worker(string nip) => new(
        Nip.Parse(nip), $"Pegawai {nip}", [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.Pns, "PST", "Staf", 8, null)]);
}

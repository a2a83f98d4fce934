using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Attendance;

/// <summary>Who is present, a unit's month and people's totals. <c>1</c> leads PST with <c>3</c> and <c>5</c>; <c>2</c> leads BJ with <c>4</c> below.</summary>
public sealed class AttendanceViewsTests : IDisposable
{
    private static readonly CivilMonth March = new(2026, 3);
    private readonly MemoryAttendance _attendance = new();

    private static Caller Officer => new("sdm", Nip.Parse("N0"), Role.Hr, null);

    [Fact]
    public async Task Present_is_whose_latest_tap_is_an_arrival()
    {
        await _attendance.Desk.PunchAsync("2026-03-02T00:20:00Z", "1", PunchDirection.In, "a");
        await _attendance.Desk.PunchAsync("2026-03-02T00:40:00Z", "3", PunchDirection.In, "b");
        await _attendance.Desk.PunchAsync("2026-03-02T05:00:00Z", "3", PunchDirection.Out, "c");

        Assert.Equal(["1 PST Present 07:20:00", "2 BJ NotYet ", "3 PST Left 07:40:00", "4 BJ-TU NotYet ", "5 PST NotYet "], await PresentAsync(Officer, null, "2026-03-02T05:30:00Z"));
    }

    [Theory]
    [InlineData("2026-03-01T05:00:00Z", "3 PST Free ")]
    [InlineData("2026-03-09T05:00:00Z", "3 PST Excused ")]
    [InlineData("2026-03-11T05:00:00Z", "3 PST NotYet ")]
    public async Task Free_days_and_leave_are_said(string now, string expected) => Assert.Contains(expected, await PresentAsync(Officer, null, now));

    [Theory]
    [InlineData("the own staff and the own day", "1", Role.Employee, null, "1 2 3 4 5")]
    [InlineData("a unit", "1", Role.Employee, "PST", "1 2 3 4 5")]
    [InlineData("a unit below", "1", Role.Employee, "BJ", "2 4")]
    [InlineData("a head of an office", "2", Role.Employee, null, "2 4")]
    [InlineData("somebody of the staff", "3", Role.Employee, null, "3")]
    [InlineData("another unit", "3", Role.Employee, "BJ", "")]
    [InlineData("no such unit", "1", Role.Employee, "../x", "")]
    [InlineData("an administrator of the unit", "4", Role.UnitAdmin, null, "4")]
    [InlineData("the personnel office", "N0", Role.Hr, "BJ", "2 4")]
    [InlineData("a stranger", "N0", Role.Employee, null, "")]
    public async Task Everybody_sees_those_whose_days_may_be_read(string label, string nip, Role role, string? unit, string people)
    {
        _attendance.Desk.Clock.At("2026-03-02T05:00:00Z");

        var page = await Present.PageAsync(new Caller("x", Nip.Parse(nip), role, null), unit, null, 100, CancellationToken.None);

        Assert.Equal((label, people), (label, string.Join(' ', page?.People.Select(person => person.Nip.Value) ?? [])));
        Assert.Equal(people.Length == 0, page is null);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_and_overlap()
    {
        _attendance.Desk.Clock.At("2026-03-02T05:00:00Z");
        var seen = new List<string>();
        string? next = null;
        do
        {
            var (people, after) = (await Present.PageAsync(Officer, null, next, 2, CancellationToken.None))!.Value;
            seen.AddRange(people.Select(person => person.Nip.Value));
            next = after;
        }
        while (next is not null);

        Assert.Equal(["1", "2", "3", "4", "5"], seen);
    }

    [Fact]
    public async Task It_costs_two_reads_of_punches_for_each_person_shown()
    {
        await PresentAsync(Officer, "PST", "2026-03-02T05:30:00Z", limit: 3);

        Assert.Equal(6, _attendance.Punches.Calls);
    }

    [Fact]
    public async Task A_night_that_is_running_is_the_day_of_the_evening_before()
    {
        using var nights = new MemoryAttendance(SampleOrganisation.Facts() with
        {
            FactTables = [new FactTable(Rosters.FileName, true, ["nip", "date", "start", "end"], [new FactRow(2, ["3", "2026-03-02", "20:00", "07:00"])])],
        });
        await nights.Desk.PunchAsync("2026-03-02T13:00:00Z", "3", PunchDirection.In, "a");
        nights.Desk.Clock.At("2026-03-02T19:00:00Z");
        var use = nights.Desk.Present;

        var person = Assert.Single((await use.PageAsync(new Caller("x", Nip.Parse("3"), Role.Employee, null), null, null, 10, CancellationToken.None))!.Value.People);

        Assert.Equal((Sample.Date("2026-03-02"), Presence.Present, 3), (person.Day, person.Presence, nights.Punches.Calls - 1));
    }

    [Fact]
    public async Task A_month_of_a_unit_is_the_recap_of_its_closed_days_alone_or_with_those_below()
    {
        await CloseAsync();

        Assert.Equal(["2 1", "3 1"], await UnitAsync(new Caller("x", Nip.Parse("2"), Role.Employee, null), "BJ-TU", below: false, expected: 2));
        Assert.Equal(["2 2", "3 2"], await UnitAsync(Officer, "BJ", below: true, expected: 2));
        Assert.Equal(["2 5", "3 5"], await UnitAsync(Officer, "PST", below: true, expected: 2));
    }

    [Theory]
    [InlineData("a colleague", "3", Role.Employee, "PST")]
    [InlineData("only the own day", "4", Role.Employee, "BJ-TU")]
    [InlineData("a unit above the own", "2", Role.Employee, "PST-X")]
    [InlineData("no such unit", "N0", Role.Hr, "")]
    public async Task Sums_of_a_unit_are_for_who_may_read_days_of_others_in_it(string label, string nip, Role role, string unit)
    {
        await CloseAsync();

        Assert.True(await Units.RunAsync(new Caller("x", Nip.Parse(nip), role, null), unit, March, true, CancellationToken.None) is null, label);
    }

    [Fact]
    public async Task Totals_count_the_month_and_the_year_so_far()
    {
        await _attendance.Desk.PunchAsync("2026-02-27T00:30:00Z", "3", PunchDirection.In, "f");
        await _attendance.Desk.PunchAsync("2026-03-02T00:41:00Z", "3", PunchDirection.In, "a");
        await _attendance.Desk.PunchAsync("2026-03-02T08:45:00Z", "3", PunchDirection.Out, "b");
        await CloseAsync("2026-02-26", "2026-02-27", "2026-03-02", "2026-03-03", "2026-03-09");

        var totals = await TotalsAsync(new ArrivalWindow(_attendance.Desk.AllowancePolicies));

        Assert.Equal(new PersonTotals(Nip.Parse("3"), "Pegawai 3", "PST", 3, 11, 15, 0, 1, 1, 2), totals);
    }

    [Fact]
    public async Task Totals_count_as_absent_what_the_policy_does()
    {
        await _attendance.Desk.PunchAsync("2026-03-02T00:41:00Z", "3", PunchDirection.In, "a");
        await CloseAsync("2026-03-02");
        var policy = TestPolicy.Of() with { Closing = new DayClosing(new TimeSpan(7, 30, 0), new LegalSource("Perbup", "pasal 3")) };

        var totals = await TotalsAsync(new ArrivalWindow(new MemoryPolicies(policy)));

        Assert.Equal((1, 1, 0, 0), (totals.AbsentDays, totals.AbsentDaysOfYear, totals.LateMinutes, totals.Incomplete));
    }

    [Theory]
    [InlineData("the personnel office", "N0", Role.Hr, null, "1 2 3 4 5")]
    [InlineData("an auditor, of a unit", "N0", Role.Auditor, "BJ", "2 4 5")]
    [InlineData("an administrator of the unit", "2", Role.UnitAdmin, null, "2 4 5")]
    [InlineData("an administrator, of another unit", "2", Role.UnitAdmin, "PST", null)]
    [InlineData("no such unit", "N0", Role.Hr, "x", null)]
    [InlineData("a superior without the role", "1", Role.Employee, null, null)]
    public async Task Totals_are_for_the_offices_and_the_administrators_of_the_unit(string label, string nip, Role role, string? unit, string? people)
    {
        _attendance.Desk.Clock.At("2026-03-20T05:00:00Z");
        var use = new AttendanceTotals(_attendance.Desk.Organisation, _attendance.Days, new ArrivalWindow(_attendance.Desk.AllowancePolicies), _attendance.Desk.Clock);

        var page = await use.PageAsync(new Caller("x", Nip.Parse(nip), role, null), March, unit, null, 100, CancellationToken.None);

        Assert.Equal((label, people), (label, page is var (found, _) ? string.Join(' ', found.Select(person => person.Nip.Value)) : null));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9999, 12)]
    public async Task Any_month_may_be_asked_for(int year, int month)
    {
        var use = new AttendanceTotals(_attendance.Desk.Organisation, _attendance.Days, new ArrivalWindow(_attendance.Desk.AllowancePolicies), _attendance.Desk.Clock);

        Assert.NotNull(await use.PageAsync(Officer, new CivilMonth(year, month), null, null, 2, CancellationToken.None));
    }

    public void Dispose() => _attendance.Dispose();

    private WhoIsPresent Present => _attendance.Desk.Present;

    private UnitMonths Units => new(_attendance.Desk.Organisation, _attendance.Days, _attendance.Desk.Clock);

    private async Task<string[]> PresentAsync(Caller caller, string? unit, string now, int limit = 100)
    {
        _attendance.Desk.Clock.At(now);
        var (people, _) = (await Present.PageAsync(caller, unit, null, limit, CancellationToken.None))!.Value;
        return [.. people.Select(person => $"{person.Nip} {person.UnitCode} {person.Presence} {person.Record?.Reading.CheckIn}")];
    }

    private async Task<PersonTotals> TotalsAsync(ArrivalWindow window)
    {
        var use = new AttendanceTotals(_attendance.Desk.Organisation, _attendance.Days, window, _attendance.Desk.Clock);
        return (await use.PageAsync(Officer, March, null, null, 100, CancellationToken.None))!.Value.People.Single(person => person.Nip.Value == "3");
    }

    private async Task<string[]> UnitAsync(Caller caller, string unit, bool below, int expected)
    {
        var days = (await Units.RunAsync(caller, unit, March, below, CancellationToken.None))!;
        Assert.Equal(expected, days.Count);
        return [.. days.Select(day => $"{day.Date.Day} {day.Expected}")];
    }

    private async Task CloseAsync(params string[] dates)
    {
        _attendance.Desk.Clock.At("2026-03-20T05:00:00Z");
        foreach (var date in dates.Length > 0 ? dates : ["2026-03-02", "2026-03-03"])
        {
            foreach (var zone in AgencyZone.All)
                await _attendance.Desk.CloseAsync(zone, date);
        }
    }
}

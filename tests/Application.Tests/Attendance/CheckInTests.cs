using EPerformance.Application.Attendance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Attendance;

public sealed class CheckInTests : IDisposable
{
    private readonly MemoryAttendance _attendance = new();

    [Theory]
    [InlineData("WIB, last second of the day", "3", "2026-03-03T16:59:59Z", 3, "WIB", "PST")]
    [InlineData("WIB, midnight", "3", "2026-03-03T17:00:00Z", 4, "WIB", "PST")]
    [InlineData("WIB, seven in the morning", "3", "2026-03-04T00:00:00Z", 4, "WIB", "PST")]
    [InlineData("WIT, last second of the day", "4", "2026-03-03T14:59:59Z", 3, "WIT", "BJ-TU")]
    [InlineData("WIT, midnight", "4", "2026-03-03T15:00:00Z", 4, "WIT", "BJ-TU")]
    [InlineData("mover, last second in Jakarta", "5", "2026-03-15T14:59:59Z", 15, "WIB", "PST")]
    [InlineData("mover, first second in Jayapura", "5", "2026-03-15T17:00:00Z", 16, "WIT", "BJ")]
    public async Task The_day_is_that_of_the_place_of_work(string label, string nip, string at, int day, string zone, string unit)
    {
        var punch = (await _attendance.Desk.PunchAsync(at, nip, PunchDirection.In, "e1")).Punch!;

        Assert.Equal((label, day, zone, unit, FixedClock.Parse(at)), (label, punch.Date.Day, punch.Zone.Abbreviation, punch.UnitCode, punch.At));
    }

    [Fact]
    public async Task It_is_one_call_to_the_store()
    {
        Assert.NotNull((await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3"))).Punch);

        Assert.Equal(1, _attendance.Punches.Calls);
    }

    [Theory]
    [InlineData("stranger", "8", "2026-03-02T00:00:00Z", "ATT-001")]
    [InlineData("left the day before", "9", "2026-02-28T17:00:00Z", "ATT-002")]
    [InlineData("not yet there", "3", "2023-12-31T16:59:59Z", "ATT-002")]
    public async Task Who_does_not_work_here_today_is_refused(string label, string nip, string at, string code)
    {
        var result = await _attendance.Desk.PunchAsync(at, nip, PunchDirection.In, "e1");

        Assert.Equal((label, code), (label, result.Refusal?.Code));
        Assert.Empty(_attendance.Punches.All);
    }

    [Theory]
    [InlineData("last day", "9", "2026-02-28T16:59:59Z")]
    [InlineData("first day", "3", "2023-12-31T17:00:00Z")]
    public async Task The_first_and_the_last_day_count(string label, string nip, string at) =>
        Assert.Equal((label, null), (label, (await _attendance.Desk.PunchAsync(at, nip, PunchDirection.In, "e1")).Refusal));

    [Fact]
    public async Task A_repeated_event_is_answered_as_the_first_time_and_keeps_nothing()
    {
        var first = await _attendance.Desk.PunchAsync("2026-03-02T00:20:00Z", "3", PunchDirection.In, "e1");

        var again = await _attendance.Desk.PunchAsync("2026-03-02T00:25:00Z", "3", PunchDirection.In, "e1");

        Assert.Equal((false, true), (first.IsRepeated, again.IsRepeated));
        Assert.Equal(first.Punch, again.Punch);
        Assert.Single(_attendance.Punches.All);
    }

    [Fact]
    public async Task The_same_event_for_the_other_direction_is_refused()
    {
        await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3"));

        Assert.Same(AttendanceViolations.EventIdTaken, (await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3", PunchDirection.Out))).Refusal);
        Assert.Single(_attendance.Punches.All);
    }

    [Fact]
    public async Task Two_people_may_use_the_same_event_id()
    {
        await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3"));

        Assert.False((await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("4"))).IsRepeated);
        Assert.Equal(2, _attendance.Punches.All.Count);
    }

    [Theory]
    [InlineData("no id", null, "ATT-003")]
    [InlineData("empty", "", "ATT-003")]
    [InlineData("space", " ", "ATT-004")]
    [InlineData("separator of keys", "a!b", "ATT-004")]
    [InlineData("slash", "a/b", "ATT-004")]
    [InlineData("percent", "%2F", "ATT-004")]
    [InlineData("quote", "a'b", "ATT-004")]
    [InlineData("null character", "a\0", "ATT-004")]
    [InlineData("line break", "a\n", "ATT-004")]
    [InlineData("not ASCII", "é", "ATT-004")]
    [InlineData("half a surrogate", "\ud83d", "ATT-004")]
    [InlineData("63", "123456789012345678901234567890123456789012345678901234567890123", null)]
    [InlineData("64", "1234567890123456789012345678901234567890123456789012345678901234", null)]
    [InlineData("65", "12345678901234567890123456789012345678901234567890123456789012345", "ATT-004")]
    public async Task Event_ids_are_short_and_plain(string label, string? id, string? code)
    {
        Assert.Equal((label, code), (label, (await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3", eventId: id))).Refusal?.Code));
        Assert.Equal(code is null ? 1 : 0, _attendance.Punches.Calls);
    }

    [Theory]
    [InlineData("latitude alone", -6.2, null, 5.0, "ATT-006")]
    [InlineData("longitude alone", null, 106.8, 5.0, "ATT-006")]
    [InlineData("beyond the pole", -90.1, 106.8, 5.0, "ATT-006")]
    [InlineData("beyond the date line", -6.2, 180.1, 5.0, "ATT-006")]
    [InlineData("pole and date line", -90.0, 180.0, 5.0, null)]
    [InlineData("negative accuracy", -6.2, 106.8, -0.1, "ATT-007")]
    [InlineData("no accuracy", -6.2, 106.8, null, null)]
    [InlineData("absurd accuracy", -6.2, 106.8, 1_000_000.1, "ATT-007")]
    public async Task Positions_have_to_be_on_earth(string label, double? latitude, double? longitude, double? accuracy, string? code)
    {
        var tap = AttendanceDesk.Tap("3") with { Latitude = (decimal?)latitude, Longitude = (decimal?)longitude, Accuracy = (decimal?)accuracy };

        Assert.Equal((label, code), (label, (await _attendance.Desk.PunchAsync(tap)).Refusal?.Code));
    }

    [Fact]
    public async Task Other_nonsense_is_refused()
    {
        Assert.Same(AttendanceViolations.DirectionMissing, (await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3", PunchDirection.Unknown))).Refusal);
        Assert.Same(AttendanceViolations.DeviceIdUnusable, (await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3") with { DeviceId = "a b" })).Refusal);
    }

    [Fact]
    public async Task A_closed_period_refuses_and_keeps_nothing()
    {
        _attendance.Desk.Gate.Refusal = PeriodViolations.NotOpen;

        Assert.Same(PeriodViolations.NotOpen, (await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3"))).Refusal);
        Assert.Equal(0, _attendance.Punches.Calls);
    }

    [Fact]
    public async Task Before_the_first_import_nobody_is_known()
    {
        using var desk = new AttendanceDesk(new TestKit.Ports.MemoryOrganisation(null), _attendance.Punches, _attendance.Days, _attendance.Days, _attendance.Days, new TestKit.Ports.ThreeBuckets());

        Assert.Same(AttendanceViolations.UnknownPerson, (await desk.PunchAsync(AttendanceDesk.Tap("3"))).Refusal);
        Assert.Same(AttendanceViolations.NoOrganisation, (await desk.CloseAsync(AgencyZone.Wib, "2026-02-27")).Refusal);
    }

    public void Dispose() => _attendance.Dispose();
}

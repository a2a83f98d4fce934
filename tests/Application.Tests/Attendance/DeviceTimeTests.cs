using EPerformance.Application.Attendance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Attendance;

public sealed class DeviceTimeTests : IDisposable
{
    private readonly MemoryAttendance _attendance = new();

    [Theory]
    [InlineData("2026-03-02T00:04:59Z", false)]
    [InlineData("2026-03-02T00:05:00Z", false)]
    [InlineData("2026-03-02T00:05:01Z", true)]
    [InlineData("2026-03-01T23:55:00Z", false)]
    [InlineData("2026-03-01T23:54:59Z", true)]
    [InlineData("0001-01-01T00:00:00Z", true)]
    [InlineData("9999-12-31T23:59:59Z", true)]
    public async Task A_clock_that_differs_too_much_is_flagged_and_the_server_time_counts(string claim, bool isFlagged)
    {
        _attendance.Desk.Clock.At("2026-03-02T00:00:00Z");

        var punch = (await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3") with { DeviceTime = FixedClock.Parse(claim) })).Punch!;

        Assert.Equal(isFlagged, punch.Flags.Contains(PunchFlag.DeviceClockDiffers));
        Assert.Equal((FixedClock.Parse("2026-03-02T00:00:00Z"), FixedClock.Parse(claim)), (punch.At, punch.DeviceTime));
    }

    [Theory]
    [InlineData("2026-03-02T00:05:00Z", null)]
    [InlineData("2026-03-02T00:05:01Z", "ATT-008")]
    [InlineData("2026-03-01T00:00:00Z", null)]
    public async Task The_policy_may_refuse_clocks_that_are_ahead(string claim, string? code)
    {
        using var desk = new AttendanceDesk(_attendance.Organisation, _attendance.Punches, _attendance.Days, _attendance.Days, _attendance.Days, new TestKit.Ports.ThreeBuckets())
        {
            Policy = new CheckInPolicy { RefuseDeviceAhead = true },
        };
        desk.Clock.At("2026-03-02T00:00:00Z");

        Assert.Equal(code, (await desk.PunchAsync(AttendanceDesk.Tap("3") with { DeviceTime = FixedClock.Parse(claim) })).Refusal?.Code);
    }

    [Fact]
    public async Task A_try_before_and_one_after_seven_in_Jakarta_are_one_punch()
    {
        var tap = AttendanceDesk.Tap("3") with { DeviceTime = FixedClock.Parse("2026-03-01T23:59:58Z") };
        _attendance.Desk.Clock.At("2026-03-01T23:59:59Z");
        var first = await _attendance.Desk.PunchAsync(tap);
        _attendance.Desk.Clock.At("2026-03-02T00:00:01Z");
        var again = await _attendance.Desk.PunchAsync(tap);

        Assert.Equal(first.Punch, again.Punch);
        Assert.Equal((1, 2), (_attendance.Punches.All.Count, _attendance.Punches.Calls));
    }

    [Theory]
    [InlineData("no claim", null)]
    [InlineData("a useless claim", "2020-01-01T00:00:00Z")]
    public async Task Without_a_usable_device_time_the_date_before_is_looked_at_too(string label, string? claim)
    {
        var tap = AttendanceDesk.Tap("3") with { DeviceTime = claim is null ? null : FixedClock.Parse(claim) };
        _attendance.Desk.Clock.At("2026-03-01T23:59:59Z");
        await _attendance.Desk.PunchAsync(tap);
        _attendance.Desk.Clock.At("2026-03-02T00:00:01Z");

        Assert.Equal((label, true), (label, (await _attendance.Desk.PunchAsync(tap)).IsRepeated));
        Assert.Single(_attendance.Punches.All);
    }

    [Theory]
    [InlineData("2026-03-02T00:09:59Z", 2)]
    [InlineData("2026-03-02T00:10:00Z", 1)]
    [InlineData("2026-03-02T23:59:59Z", 1)]
    public async Task Ten_minutes_after_midnight_in_UTC_that_is_over(string now, int calls)
    {
        _attendance.Desk.Clock.At(now);
        await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3"));

        Assert.Equal(calls, _attendance.Punches.Calls);
    }

    [Theory]
    [InlineData("2026-03-01T23:59:59Z", "2026-03-02T05:59:59Z", "2026-03-01")]
    [InlineData("2026-03-01T23:59:59Z", "2026-03-02T06:00:00Z", "2026-03-02")]
    [InlineData("2026-03-02T00:00:00Z", "2026-03-01T18:00:00Z", "2026-03-02")]
    [InlineData("2026-03-02T00:00:00Z", "2026-03-01T17:59:59Z", "2026-03-01")]
    public void The_device_time_chooses_the_filing_date_within_six_hours(string claim, string now, string date) =>
        Assert.Equal(Sample.Date(date), PunchFiling.DateOf(FixedClock.Parse(now), FixedClock.Parse(claim)));

    [Theory]
    [InlineData(-360)]
    [InlineData(0)]
    [InlineData(360)]
    public void Whatever_the_device_says_the_close_of_the_civil_day_finds_the_punch(int minutesOff)
    {
        for (var now = FixedClock.Parse("2026-03-01T00:00:00Z"); now < FixedClock.Parse("2026-03-03T00:00:00Z"); now += TimeSpan.FromMinutes(30))
        {
            var filed = PunchFiling.DateOf(now, now.AddMinutes(minutesOff));
            Assert.All(AgencyZone.All, zone => Assert.Contains(filed, PunchFiling.DatesOf(zone.DateOf(now))));
        }
    }

    public void Dispose() => _attendance.Dispose();
}

using EPerformance.Application.Attendance;
using EPerformance.Application.Integrity;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Integrity;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Devices;

/// <summary>Taps that a phone kept: each line for itself, each tap once, and nothing lost because a clock or a count is odd.</summary>
public sealed class UploadTapsTests : IDisposable
{
    private static readonly Nip Budi = Nip.Parse("3");

    private readonly MemoryAttendance _attendance = new();

    private AttendanceDesk Desk => _attendance.Desk;

    [Fact]
    public async Task Every_line_has_its_own_end_in_the_order_in_which_it_was_sent()
    {
        Desk.Clock.At("2026-03-02T10:00:00Z");
        await UploadAsync(Tap("e0", "2026-03-02T00:20:00Z", 1));

        var lines = await UploadAsync(
            Tap("e0", "2026-03-02T00:20:00Z", 1),
            Tap("e1", "2026-03-02T00:30:00Z", 2),
            Tap("e 2", "2026-03-02T00:30:00Z", 3),
            Tap("e3", "2026-03-01T21:59:59Z", 4),
            Tap("e4", "2026-03-02T10:05:01Z", 5),
            Tap("e5", "2026-03-02T09:00:00Z", null),
            Tap("e6", "2026-03-02T09:00:00Z", -1),
            Tap("e1", "2026-03-02T00:30:00Z", 2),
            Tap("e7", "2026-03-01T22:00:00Z", 6),
            Tap("e0", "2026-03-02T00:20:00Z", 1) with { Direction = PunchDirection.Out });

        Assert.Equal(
            ["Repeated ", "Kept ", "Refused ATT-004", "Refused PRG-042", "Refused PRG-043", "Refused PRG-049", "Refused PRG-040", "Refused PRG-047", "Kept ", "Refused PRG-047"],
            lines.Select(line => $"{line.Status} {line.Reason?.Code}"));
        Assert.Equal(["e0", "e1", "e7"], _attendance.Punches.All.Select(punch => punch.EventId).Order());
    }

    [Fact]
    public async Task The_same_batch_again_keeps_nothing_new_though_the_clock_has_gone_on()
    {
        Desk.Clock.At("2026-03-02T10:00:00Z");
        var first = await UploadAsync("2026-03-02T10:00:00Z", Tap("e1", "2026-03-02T00:30:00Z", 1));
        Desk.Clock.At("2026-03-02T10:07:00.3Z");

        var again = await UploadAsync("2026-03-02T10:07:00Z", Tap("e1", "2026-03-02T00:30:00Z", 1));

        Assert.Equal((SentLineStatus.Repeated, first[0].Punch), (again[0].Status, again[0].Punch));
        Assert.Single(_attendance.Punches.All);
    }

    [Fact]
    public async Task A_tap_whose_answer_was_lost_online_is_not_kept_twice()
    {
        Desk.Clock.At("2026-03-01T23:59:58Z");
        await Desk.PunchAsync(AttendanceDesk.Tap("3") with { DeviceTime = FixedClock.Parse("2026-03-01T23:59:57Z"), DeviceId = "p", Counter = 1 });
        Desk.Clock.At("2026-03-02T00:10:00Z");

        var line = Assert.Single(await UploadAsync("2026-03-02T00:10:00Z", Tap("e1", "2026-03-01T23:59:57Z", 1)));

        Assert.Equal(SentLineStatus.Repeated, line.Status);
        Assert.Single(_attendance.Punches.All);
    }

    [Fact]
    public async Task Two_days_without_a_network_cost_the_old_taps_and_raise_no_question()
    {
        await Desk.PunchAsync(AttendanceDesk.Tap("3", eventId: "e0") with { DeviceId = "p", Counter = 7 });
        Desk.Clock.At("2026-03-04T10:00:00Z");

        // The newest first: the order of the lines does not matter.
        await UploadAsync("2026-03-04T10:00:00Z", Tap("e11", "2026-03-04T00:25:00Z", 11), Tap("e8", "2026-03-02T09:00:00Z", 8), Tap("e9", "2026-03-03T00:25:00Z", 9), Tap("e10", "2026-03-03T09:00:00Z", 10));

        Assert.Equal([("e0", 0), ("e11", 3)], _attendance.Punches.All.OrderBy(punch => punch.At).Select(punch => (punch.EventId, punch.RefusedBefore)));
        var signals = new MemorySignals();
        var review = new ReviewTaps(_attendance.Punches, MemoryAttendance.Buckets, signals, SignalThresholds.Default, new FixedClock("2026-03-04T20:30:00Z"));
        Assert.Equal(0, (await review.RunAsync(TestContext.Current.CancellationToken)).Done);
    }

    [Theory]
    [InlineData("a clock that is right", 0, new[] { PunchFlag.UploadedLate })]
    [InlineData("five minutes ahead", 300, new[] { PunchFlag.UploadedLate })]
    [InlineData("a second more", 301, new[] { PunchFlag.DeviceClockDiffers, PunchFlag.UploadedLate })]
    [InlineData("a day behind", -86_400, new[] { PunchFlag.DeviceClockDiffers, PunchFlag.UploadedLate })]
    public async Task A_clock_that_is_off_is_recorded_and_taken_out(string label, int seconds, PunchFlag[] flags)
    {
        Desk.Clock.At("2026-03-02T10:00:00Z");
        var deviceNow = Desk.Clock.GetUtcNow().AddSeconds(seconds);

        var (lines, _) = await Desk.UploadTaps.RunAsync(
            Budi, "p", deviceNow, [Tap("e1", "2026-03-02T00:30:00Z", 1) with { DeviceTime = deviceNow.AddHours(-9.5) }], CancellationToken.None);

        var punch = lines[0].Punch!;
        Assert.Equal((label, FixedClock.Parse("2026-03-02T00:30:00Z")), (label, punch.At));
        Assert.Equal((deviceNow.AddHours(-9.5), FixedClock.Parse("2026-03-02T10:00:00Z"), 1L), (punch.DeviceTime, punch.UploadedAt, punch.Counter));
        Assert.Equal(flags, punch.Flags);
    }

    [Fact]
    public async Task Of_a_closed_period_the_evidence_is_kept_and_the_answer_says_so()
    {
        Desk.Clock.At("2026-03-02T10:00:00Z");
        Desk.Gate.Months[new CivilMonth(2026, 3)] = PeriodViolations.NotOpen;

        var line = Assert.Single(await UploadAsync(Tap("e1", "2026-03-02T00:30:00Z", 1)));

        Assert.Equal((SentLineStatus.Kept, PeriodViolations.NotOpen), (line.Status, line.Reason));
        Assert.Single(_attendance.Punches.All);
    }

    [Fact]
    public async Task A_day_that_is_closed_meanwhile_is_marked_to_be_read_again()
    {
        await _attendance.Days.PutAsync(new DayClose(AgencyZone.Wib, Sample.Date("2026-03-02"), FixedClock.Parse("2026-03-03T05:00:00Z"), true), CancellationToken.None);
        Desk.Clock.At("2026-03-02T10:00:00Z");

        await UploadAsync(Tap("e1", "2026-03-02T00:30:00Z", 1));

        Assert.NotNull(Assert.Single(await _attendance.Days.InMonthAsync(new CivilMonth(2026, 3), CancellationToken.None)).LateMark);
    }

    [Theory]
    [InlineData(0, "PRG-041")]
    [InlineData(50, null)]
    [InlineData(51, "PRG-041")]
    public async Task A_phone_sends_one_to_fifty(int count, string? code)
    {
        Desk.Clock.At("2026-03-02T10:00:00Z");

        var (lines, refusal) = await Desk.UploadTaps.RunAsync(
            Budi, "p", Desk.Clock.GetUtcNow(), [.. Enumerable.Range(0, count).Select(number => Tap($"e{number}", "2026-03-02T00:30:00Z", number))], CancellationToken.None);

        Assert.Equal((code, code is null ? count : 0), (refusal?.Code, lines.Count));
    }

    [Fact]
    public async Task The_phone_that_uploads_is_held_against_the_registered_one()
    {
        await Desk.PunchAsync(AttendanceDesk.Tap("3", eventId: "e0") with { DeviceId = "own" });
        Desk.Clock.At("2026-03-02T10:00:00Z");

        Assert.Contains(PunchFlag.OtherDevice, (await UploadAsync(Tap("e1", "2026-03-02T09:30:00Z", 1)))[0].Punch!.Flags);
    }

    public void Dispose() => _attendance.Dispose();

    private Task<IReadOnlyList<LineOutcome>> UploadAsync(params CheckInRequest[] taps) => UploadAsync("2026-03-02T10:00:00Z", taps);

    private async Task<IReadOnlyList<LineOutcome>> UploadAsync(string deviceNow, params CheckInRequest[] taps)
    {
        var (lines, refusal) = await Desk.UploadTaps.RunAsync(Budi, "p", FixedClock.Parse(deviceNow), taps, CancellationToken.None);
        Assert.Null(refusal);
        return lines;
    }

    private static CheckInRequest Tap(string eventId, string at, long? counter) =>
        AttendanceDesk.Tap("3", eventId: eventId) with { DeviceTime = FixedClock.Parse(at), DeviceId = "p", Counter = counter };
}

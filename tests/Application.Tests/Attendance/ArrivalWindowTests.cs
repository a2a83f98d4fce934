using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Attendance;

/// <summary>Attendance that closes at 07:45: Monday 2 March 2026, start 07:30. Person 3 has leave on the 9th; person 1 a shift on the 4th, which is all of the month.</summary>
public sealed class ArrivalWindowTests
{
    private static readonly AllowancePolicy Closing = TestPolicy.Of() with { Closing = new DayClosing(new TimeSpan(7, 45, 0), new LegalSource("Perbup", "pasal 3")) };

    [Theory]
    [InlineData("in time to the second", "3", "2026-03-02T00:45:00Z", PunchDirection.In, false)]
    [InlineData("a second later", "3", "2026-03-02T00:45:01Z", PunchDirection.In, true)]
    [InlineData("in the zone of the place of work", "4", "2026-03-01T22:45:01Z", PunchDirection.In, true)]
    [InlineData("a departure", "3", "2026-03-02T09:00:00Z", PunchDirection.Out, false)]
    [InlineData("on a free day", "3", "2026-03-01T03:00:00Z", PunchDirection.In, false)]
    [InlineData("on leave", "3", "2026-03-09T03:00:00Z", PunchDirection.In, false)]
    [InlineData("for a shift in the afternoon", "1", "2026-03-04T07:00:00Z", PunchDirection.In, false)]
    public async Task An_arrival_after_the_window_is_kept_and_answered_as_closed(string label, string nip, string at, PunchDirection direction, bool isClosed)
    {
        using var rig = new Rig(Closing);

        var result = await rig.Desk.PunchAsync(at, nip, direction, "e1");

        Assert.Equal((label, isClosed), (label, result.IsClosed));
        Assert.Equal(isClosed, Assert.Single(rig.Punches.All).Flags.Contains(PunchFlag.WindowClosed));
        Assert.Equal(1, rig.Punches.Calls);
    }

    [Theory]
    [InlineData("2026-03-02T07:45:00+07:00", PunchDirection.In, false)]
    [InlineData("2026-03-02T07:45:01+07:00", PunchDirection.In, true)]
    [InlineData("2026-03-02T07:45:01+07:00", PunchDirection.Out, false)]
    public async Task Of_a_tap_that_the_phone_kept_the_time_of_the_tap_counts_and_not_that_of_sending(string at, PunchDirection direction, bool isClosed)
    {
        using var rig = new Rig(Closing);
        var now = FixedClock.Parse("2026-03-02T05:00:00Z");
        rig.Desk.Clock.At(now);

        var (lines, _) = await rig.Desk.UploadTaps.RunAsync(
            Nip.Parse("3"), "p", now, [AttendanceDesk.Tap("3", direction, "e1") with { DeviceId = "p", Counter = 1, DeviceTime = FixedClock.Parse(at) }], TestContext.Current.CancellationToken);

        Assert.Equal((SentLineStatus.Kept, isClosed), (Assert.Single(lines).Status, lines[0].Punch!.Flags.Contains(PunchFlag.WindowClosed)));
    }

    [Fact]
    public async Task A_repetition_is_answered_as_the_first_time()
    {
        using var rig = new Rig(Closing);
        await rig.Desk.PunchAsync("2026-03-02T00:44:59Z", "3", PunchDirection.In, "open");
        await rig.Desk.PunchAsync("2026-03-02T00:45:01Z", "3", PunchDirection.In, "late");

        var (open, late) = (await rig.Desk.PunchAsync("2026-03-02T00:46:00Z", "3", PunchDirection.In, "open"), await rig.Desk.PunchAsync("2026-03-02T00:47:00Z", "3", PunchDirection.In, "late"));

        Assert.Equal((true, false, true, true), (open.IsRepeated, open.IsClosed, late.IsRepeated, late.IsClosed));
    }

    [Fact]
    public async Task Without_a_closing_policy_nothing_closes()
    {
        using var rig = new Rig(TestPolicy.Of());

        Assert.False((await rig.Desk.PunchAsync("2026-03-02T05:00:00Z", "3", PunchDirection.In, "e1")).IsClosed);
    }

    [Theory]
    [InlineData("07:45:00", DayState.Present)]
    [InlineData("07:45:01", DayState.Absent)]
    public void A_day_is_counted_by_the_policy_and_kept_by_the_facts(string arrival, DayState counted) =>
        Assert.Equal(counted, new ArrivalWindow(new MemoryPolicies(Closing)).Counted(OneDay.Punched(arrival, "16:00")).State);

    private sealed class Rig : IDisposable
    {
        public Rig(AllowancePolicy policy)
        {
            var shifts = new FactTable(Rosters.FileName, true, ["nip", "date", "start", "end"], [new FactRow(2, ["1", "2026-03-04", "14:00", "22:00"])]);
            var (buckets, days) = (MemoryAttendance.Buckets, new MemoryDays(MemoryAttendance.Buckets));
            Punches = new MemoryPunchStore(buckets);
            Desk = new AttendanceDesk(new MemoryOrganisation(SampleOrganisation.Facts() with { FactTables = [shifts] }), Punches, days, days, days, buckets) { AllowancePolicies = new MemoryPolicies(policy) };
        }

        public MemoryPunchStore Punches { get; }

        public AttendanceDesk Desk { get; }

        public void Dispose() => Desk.Dispose();
    }
}

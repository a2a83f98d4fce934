using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Functions.Orchestrations;
using EPerformance.Functions.Orchestrations.DailyClose.V1;
using EPerformance.Functions.Tests.Virtual;
using EPerformance.TestKit;

namespace EPerformance.Functions.Tests.Days;

/// <summary>The close of days as an orchestration writes what the close within one process writes.</summary>
public sealed class DailyCloseTests : IDisposable
{
    private readonly MemoryAttendance _attendance = new();
    private readonly VirtualHub _hub;
    private Action<string>? _failing;

    public DailyCloseTests()
    {
        _attendance.Days.FirstDay = Sample.Date("2026-03-02");
        var desk = _attendance.Desk;
        var none = CancellationToken.None;
        _hub = new VirtualHub(desk.Clock);
        _hub.Orchestration<DailyCloseOrchestration.Input, int>(DailyCloseOrchestration.Name, DailyCloseOrchestration.RunAsync);
        Add<DaysDueActivity.Input, DaysDueActivity.Output>(DaysDueActivity.Name, input => new DaysDueActivity(desk.CatchUp).RunAsync(input, none));
        Add<DayBeginActivity.Input, DayBeginActivity.Output>(DayBeginActivity.Name, input => new DayBeginActivity(desk.CloseDay, MemoryAttendance.Buckets).RunAsync(input, none));
        Add<DayBucketActivity.Input, DayBucketActivity.Output>(DayBucketActivity.Name, input => new DayBucketActivity(desk.CloseDay).RunAsync(input, none));
        Add<DayEndActivity.Input, DayEndActivity.Output>(DayEndActivity.Name, input => new DayEndActivity(desk.CloseDay, desk.CatchUp).RunAsync(input, none));
    }

    [Fact]
    public async Task A_day_is_begun_written_bucket_by_bucket_and_ended()
    {
        await RunAsync("2026-03-03T05:00:00Z");

        Assert.Equal(
            [
                DailyCloseOrchestration.Name, DaysDueActivity.Name, DayBeginActivity.Name,
                DayBucketActivity.Name, DayBucketActivity.Name, DayBucketActivity.Name, DayEndActivity.Name,
            ],
            _hub.Steps);
        Assert.Equal(["WIB 02 True"], await ClosesAsync());
    }

    [Fact]
    public async Task It_writes_what_the_close_within_one_process_writes()
    {
        await PunchAsync(_attendance.Desk);
        await RunAsync("2026-03-03T05:00:00Z");
        using var other = new MemoryAttendance();
        await PunchAsync(other.Desk);
        other.Desk.Clock.At("2026-03-03T05:00:00Z");
        await other.Desk.CloseAsync(AgencyZone.Wib, "2026-03-02");

        Assert.Equal(other.Days.Days.Select(PlainJson.Of), _attendance.Days.Days.Select(PlainJson.Of));
        Assert.Equal(await UnitsAsync(other), await UnitsAsync(_attendance));
        Assert.Contains((await UnitsAsync(_attendance)), unit => unit.Contains("\"Late\": 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Missed_days_are_caught_up_oldest_first_with_a_fresh_history_every_few_days()
    {
        await RunAsync("2026-03-12T06:00:00Z");

        Assert.Equal(["02", "03", "04", "05", "06", "07", "08", "09", "10", "11"], (await ClosesAsync()).Select(close => close[4..6]));
        Assert.Equal(2, _hub.Instances["D!WIB"].Generation);
    }

    [Fact]
    public async Task Another_zone_is_left_alone()
    {
        await RunAsync("2026-03-03T05:00:00Z");

        Assert.DoesNotContain(await ClosesAsync(), close => close.StartsWith("WIT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bucket_that_fails_transiently_is_written_again_alone()
    {
        var failures = 1;
        _failing = name =>
        {
            if (name == DayBucketActivity.Name && Interlocked.Decrement(ref failures) == 0)
                throw new TransientException("503", new HttpRequestException());
        };

        await RunAsync("2026-03-03T05:00:00Z");

        Assert.Equal(4, _hub.Steps.Count(step => step == DayBucketActivity.Name));
        Assert.Equal(["WIB 02 True"], await ClosesAsync());
    }

    [Fact]
    public async Task An_interrupted_day_stays_unfinished_and_is_closed_by_the_next_look()
    {
        _failing = name =>
        {
            if (name == DayEndActivity.Name)
                throw new InvalidDataException("a damaged row");
        };
        await RunAsync("2026-03-03T05:00:00Z");
        Assert.Equal(["WIB 02 False"], await ClosesAsync());

        _failing = null;
        await RunAsync("2026-03-03T05:15:00Z");

        Assert.Equal(["WIB 02 True"], await ClosesAsync());
    }

    public void Dispose() => _attendance.Dispose();

    private static async Task PunchAsync(AttendanceDesk desk)
    {
        await desk.PunchAsync("2026-03-02T01:10:00Z", "1", PunchDirection.In, "a");
        await desk.PunchAsync("2026-03-02T09:30:00Z", "1", PunchDirection.Out, "b");
        await desk.PunchAsync("2026-03-02T00:20:00Z", "3", PunchDirection.In, "a");
    }

    private void Add<TIn, TOut>(string name, Func<TIn, Task<TOut>> run) => _hub.Activity<TIn, TOut>(name, input =>
    {
        _failing?.Invoke(name);
        return run(input);
    });

    private async Task RunAsync(string now)
    {
        _attendance.Desk.Clock.At(now);
        Assert.True(_hub.TryStart(DailyCloseOrchestration.Name, "D!WIB", new DailyCloseOrchestration.Input(AgencyZone.Wib.Id)));
        await _hub.PassAsync(_attendance.Desk.Clock.GetUtcNow().AddMinutes(1));
    }

    private async Task<string[]> ClosesAsync() =>
        [.. (await _attendance.Days.InMonthAsync(new CivilMonth(2026, 3), CancellationToken.None)).Select(close => $"{close.Zone.Abbreviation} {close.Date:dd} {close.IsComplete}")];

    private static async Task<string[]> UnitsAsync(MemoryAttendance attendance) =>
        [.. (await attendance.Days.OfUnitAsync("PST", new CivilMonth(2026, 3), CancellationToken.None)).Select(PlainJson.Of)];
}

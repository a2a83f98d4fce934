using EPerformance.Application.Attendance;
using EPerformance.Functions.Orchestrations.DailyClose.V1;
using EPerformance.TestKit;
using Microsoft.DurableTask.Client;

namespace EPerformance.Functions.Tests.Replays;

/// <summary>Histories and replays of the close of days.</summary>
public sealed class DailyCloseReplayTests
{
    private const string Id = "D!WIB";
    private static readonly DateOnly First = Sample.Date("2026-03-02");
    private readonly Script _script = new();
    private readonly List<WantedDay> _wanted = [];
    private DateOnly? _refused;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_is_begun_written_in_all_buckets_and_ended_and_nothing_is_done_twice()
    {
        await using var host = await StartAsync(days: 1);

        var end = await CloseAsync(host);

        Assert.Equal((OrchestrationRuntimeStatus.Completed, 1), (end.RuntimeStatus, end.ReadOutputAs<int>()));
        Assert.Equal(DaysDueActivity.Name, _script.Begun[0]);
        Assert.Equal($"{DayBeginActivity.Name} 02", _script.Begun[1]);
        Assert.Equal([$"{DayBucketActivity.Name} 0", $"{DayBucketActivity.Name} 1"], _script.Begun.Skip(2).Take(2).Order());
        Assert.Equal([$"{DayEndActivity.Name} 02"], _script.Begun.Skip(4));
        Assert.True(_script.Runs > 3, $"the orchestrator ran {_script.Runs} times");
    }

    [Fact]
    public async Task Missed_days_are_caught_up_oldest_first_and_the_history_begins_afresh_every_five()
    {
        await using var host = await StartAsync(days: 12);

        var end = await CloseAsync(host);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        Assert.Equal(Enumerable.Range(2, 12).Select(day => $"{DayEndActivity.Name} {day:D2}"), Ended());
        Assert.Equal(3, _script.Begun.Count(step => step == DaysDueActivity.Name));
        // Two days are left for the third history: what was before is not in it.
        Assert.Equal(2, host.HistoryOf(Id).Count(step => step == $"TaskScheduled {DayEndActivity.Name}"));
        Assert.Equal(2, end.ReadOutputAs<int>());
    }

    [Fact]
    public async Task A_bucket_that_fails_once_is_written_again_alone()
    {
        await using var host = await StartAsync(days: 1);
        _script.Fail(DayBucketActivity.Name, times: 1);

        var end = await CloseAsync(host);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        Assert.Equal(3, _script.Begun.Count(step => step.StartsWith(DayBucketActivity.Name, StringComparison.Ordinal)));
        Assert.Single(Ended());
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public async Task Six_attempts_are_all_there_are(int failures, bool isClosed)
    {
        await using var host = await StartAsync(days: 2);
        _script.Fail(DayEndActivity.Name, failures);

        var end = await CloseAsync(host);

        Assert.Equal(isClosed ? OrchestrationRuntimeStatus.Completed : OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Equal(isClosed ? 7 : 6, Ended().Count());
        // The day that failed is not closed, so the next look of the timer finds both.
        Assert.Equal(isClosed ? 0 : 2, _wanted.Count);
    }

    [Fact]
    public async Task A_failure_that_nobody_declared_is_not_tried_again_and_the_next_instance_begins_with_that_day()
    {
        await using var host = await StartAsync(days: 2);
        _script.Fail(DayBucketActivity.Name, times: 1, isTransient: false);

        var broken = await CloseAsync(host);
        var next = await CloseAsync(host);

        Assert.Equal((OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Completed), (broken.RuntimeStatus, next.RuntimeStatus));
        Assert.Equal([$"{DayEndActivity.Name} 02", $"{DayEndActivity.Name} 03"], Ended());
    }

    [Fact]
    public async Task A_day_that_is_refused_holds_up_no_other()
    {
        await using var host = await StartAsync(days: 2);
        _refused = First;

        var end = await CloseAsync(host);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        Assert.Equal([$"{DayEndActivity.Name} 03"], Ended());
    }

    private IEnumerable<string> Ended() => _script.Begun.Where(step => step.StartsWith(DayEndActivity.Name, StringComparison.Ordinal));

    private static async Task<OrchestrationMetadata> CloseAsync(ReplayHost host)
    {
        await host.Client.ScheduleNewOrchestrationInstanceAsync(DailyCloseOrchestration.Name, new DailyCloseOrchestration.Input("Asia/Jakarta"), new Microsoft.DurableTask.StartOrchestrationOptions(Id), Stop);
        return await host.EndOfAsync(Id);
    }

    private Task<ReplayHost> StartAsync(int days)
    {
        _wanted.AddRange(Enumerable.Range(0, days).Select(day => new WantedDay(First.AddDays(day), null)));
        return ReplayHost.StartAsync(tasks =>
        {
            _script.Orchestration<DailyCloseOrchestration.Input, int>(tasks, DailyCloseOrchestration.Name, DailyCloseOrchestration.RunAsync);
            _script.Activity<DaysDueActivity.Input, DaysDueActivity.Output>(tasks, DaysDueActivity.Name, _ => new DaysDueActivity.Output([.. _wanted]));
            _script.Activity<DayBeginActivity.Input, DayBeginActivity.Output>(
                tasks,
                DayBeginActivity.Name,
                input => new DayBeginActivity.Output(input.Date == _refused ? null : new Opening(input.Date, DateTimeOffset.UnixEpoch, "v1", false), 2),
                input => $"{input.Date:dd}");
            _script.Activity<DayBucketActivity.Input, DayBucketActivity.Output>(tasks, DayBucketActivity.Name, _ => new DayBucketActivity.Output([]), input => $"{input.Bucket}");
            _script.Activity<DayEndActivity.Input, DayEndActivity.Output>(tasks, DayEndActivity.Name, Close, input => $"{input.Opening.Date:dd}");
        });
    }

    private DayEndActivity.Output Close(DayEndActivity.Input input)
    {
        _wanted.RemoveAll(day => day.Date == input.Opening.Date);
        return new DayEndActivity.Output(0);
    }
}

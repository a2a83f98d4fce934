using EPerformance.Functions.Orchestrations.Items.V1;
using EPerformance.Functions.Orchestrations.Submission.V1;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace EPerformance.Functions.Tests.Replays;

/// <summary>Histories and replays of a submission. What its activities do is proven elsewhere; here they answer from a script.</summary>
public sealed class SubmissionReplayTests
{
    private static readonly DateTimeOffset Never = new(2999, 3, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Long = new(2001, 3, 5, 0, 0, 0, TimeSpan.Zero);
    private readonly Script _script = new();

    [Fact]
    public async Task Verified_before_any_reminder_the_history_has_twelve_events()
    {
        await using var host = await StartAsync(scores: [new Standing(2, null, true)]);
        var id = await SubmitAsync(host, new Standing(1, Never, false));
        await host.Client.WaitForInstanceStartAsync(id, TestContext.Current.CancellationToken);

        await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(2, null, true), TestContext.Current.CancellationToken);
        var end = await host.EndOfAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        string[] expected =
        [
            "OrchestratorStarted", "ExecutionStarted", "TimerCreated", "OrchestratorCompleted",
            "OrchestratorStarted", "EventRaised Changed", "TaskScheduled Submission_V1_Score", "OrchestratorCompleted",
            "OrchestratorStarted", "TaskCompleted", "ExecutionCompleted", "OrchestratorCompleted",
        ];
        Assert.Equal(expected, host.HistoryOf(id));
        Assert.True(expected.Length <= 16, "every event is paid for at each replay");
    }

    [Fact]
    public async Task Every_step_is_replayed_and_none_is_done_twice()
    {
        await using var host = await StartAsync(scores: [new Standing(3, Never, true), new Standing(4, null, true)]);
        var id = await SubmitAsync(host, new Standing(1, Never, false));
        await host.Client.WaitForInstanceStartAsync(id, TestContext.Current.CancellationToken);

        // Part of it decided, the same message again, then the rest.
        await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(3, Never, true), TestContext.Current.CancellationToken);
        await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(3, Never, true), TestContext.Current.CancellationToken);
        await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(4, null, true), TestContext.Current.CancellationToken);
        await host.EndOfAsync(id);

        Assert.Equal([ScoreActivity.Name, ScoreActivity.Name], _script.Begun);
        Assert.True(_script.Runs > 2, $"the orchestrator ran {_script.Runs} times");
    }

    [Fact]
    public async Task Silence_reminds_escalates_takes_the_last_outcome_and_scores()
    {
        await using var host = await StartAsync(
            ticks: [new Standing(2, Long.AddHours(1), false), new Standing(3, Long.AddHours(2), false), new Standing(4, null, true)],
            scores: [new Standing(4, null, true)]);

        var id = await SubmitAsync(host, new Standing(1, Long, false));
        var end = await host.EndOfAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        Assert.Equal([TickActivity.Name, TickActivity.Name, TickActivity.Name, ScoreActivity.Name], _script.Begun);
        Assert.Equal(new Standing(4, null, true), end.ReadOutputAs<Standing>());
    }

    [Fact]
    public async Task A_decision_that_arrives_before_the_instance_began_is_not_lost()
    {
        await using var host = await StartAsync(scores: [new Standing(2, null, true)]);

        var id = await SubmitAsync(host, new Standing(1, Never, false));
        await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(2, null, true), TestContext.Current.CancellationToken);
        await host.EndOfAsync(id);

        Assert.Equal([ScoreActivity.Name], _script.Begun);
    }

    [Fact]
    public async Task A_history_that_grows_begins_afresh_and_keeps_what_has_not_been_read()
    {
        await using var host = await StartAsync(scores: [new Standing(20, null, true)]);
        var id = await SubmitAsync(host, new Standing(1, Never, false));

        for (var version = 2; version < 20; version++)
            await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(version, Never, false), TestContext.Current.CancellationToken);
        await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(20, null, true), TestContext.Current.CancellationToken);
        await host.EndOfAsync(id);

        Assert.Equal([ScoreActivity.Name], _script.Begun);
        Assert.True(host.HistoryOf(id).Count < 40, $"{host.HistoryOf(id).Count} events");
    }

    [Fact]
    public async Task Returned_it_ends_without_a_score_and_sent_again_it_begins_anew_under_the_same_id()
    {
        await using var host = await StartAsync(scores: [new Standing(5, null, true)]);
        var id = await SubmitAsync(host, new Standing(1, Never, false));
        await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(2, null, false), TestContext.Current.CancellationToken);
        var returned = await host.EndOfAsync(id);
        Assert.Equal((OrchestrationRuntimeStatus.Completed, new Standing(2, null, false)), (returned.RuntimeStatus, returned.ReadOutputAs<Standing>()));

        await SubmitAsync(host, new Standing(3, Never, false));
        await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(5, null, true), TestContext.Current.CancellationToken);
        await host.EndOfAsync(id);

        Assert.Equal([ScoreActivity.Name], _script.Begun);
    }

    [Fact]
    public async Task Rejected_it_is_scored_too_because_what_counted_before_may_count_no_more()
    {
        await using var host = await StartAsync(scores: [new Standing(2, null, true)]);

        var id = await SubmitAsync(host, new Standing(2, null, true));
        await host.EndOfAsync(id);

        Assert.Equal([ScoreActivity.Name], _script.Begun);
    }

    [Theory]
    [InlineData(5, OrchestrationRuntimeStatus.Completed)]
    [InlineData(6, OrchestrationRuntimeStatus.Failed)]
    public async Task Six_attempts_are_all_there_are(int failures, OrchestrationRuntimeStatus ends)
    {
        await using var host = await StartAsync(scores: [new Standing(2, null, true)]);
        _script.Fail(ScoreActivity.Name, failures);

        var id = await SubmitAsync(host, new Standing(2, null, true));

        Assert.Equal(ends, (await host.EndOfAsync(id)).RuntimeStatus);
        Assert.Equal(6, _script.Begun.Count);
    }

    [Fact]
    public async Task A_failure_that_nobody_declared_ends_the_instance_as_failed_after_one_attempt()
    {
        await using var host = await StartAsync(scores: []);
        var id = await SubmitAsync(host, new Standing(1, null, true));

        var end = await host.EndOfAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Equal([ScoreActivity.Name], _script.Begun);
    }

    private static async Task<string> SubmitAsync(ReplayHost host, Standing standing) => await host.Client.ScheduleNewOrchestrationInstanceAsync(
        SubmissionOrchestration.Name,
        new SubmissionOrchestration.Input("4", new DateOnly(2026, 3, 2), standing),
        new StartOrchestrationOptions("S!4!20260302"),
        TestContext.Current.CancellationToken);

    private Task<ReplayHost> StartAsync(Standing[]? ticks = null, Standing[]? scores = null)
    {
        var (ticking, scoring) = (new Queue<Standing>(ticks ?? []), new Queue<Standing>(scores ?? []));
        return ReplayHost.StartAsync(tasks =>
        {
            _script.Orchestration<SubmissionOrchestration.Input, Standing>(tasks, SubmissionOrchestration.Name, SubmissionOrchestration.RunAsync);
            _script.Activity<TickActivity.Input, TickActivity.Output>(tasks, TickActivity.Name, _ => new TickActivity.Output(ticking.Dequeue()));
            _script.Activity<ScoreActivity.Input, ScoreActivity.Output>(tasks, ScoreActivity.Name, _ => new ScoreActivity.Output(scoring.Dequeue()));
        });
    }
}

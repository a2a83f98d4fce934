using EPerformance.Functions.Orchestrations.Items.V1;
using EPerformance.Functions.Orchestrations.RequestApproval.V1;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace EPerformance.Functions.Tests.Replays;

/// <summary>Histories and replays of a request. What its activities do is proven elsewhere; here they answer from a script.</summary>
public sealed class RequestReplayTests
{
    private static readonly DateTimeOffset Never = new(2999, 3, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Long = new(2001, 3, 5, 0, 0, 0, TimeSpan.Zero);
    private readonly Script _script = new();

    [Fact]
    public async Task Approved_before_any_reminder_the_history_has_twelve_events()
    {
        await using var host = await StartAsync(grants: [new Standing(2, null, true)]);
        var id = await AskAsync(host, new Standing(1, Never, false));
        await host.Client.WaitForInstanceStartAsync(id, TestContext.Current.CancellationToken);

        await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(2, null, true), TestContext.Current.CancellationToken);
        var end = await host.EndOfAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        string[] expected =
        [
            "OrchestratorStarted", "ExecutionStarted", "TimerCreated", "OrchestratorCompleted",
            "OrchestratorStarted", "EventRaised Changed", "TaskScheduled RequestApproval_V1_Grant", "OrchestratorCompleted",
            "OrchestratorStarted", "TaskCompleted", "ExecutionCompleted", "OrchestratorCompleted",
        ];
        Assert.Equal(expected, host.HistoryOf(id));
    }

    [Fact]
    public async Task Silence_reminds_escalates_takes_the_last_outcome_and_grants()
    {
        await using var host = await StartAsync(
            ticks: [new Standing(2, Long.AddHours(1), false), new Standing(3, Long.AddHours(2), false), new Standing(4, null, true)],
            grants: [new Standing(4, null, true)]);

        var id = await AskAsync(host, new Standing(1, Long, false));
        var end = await host.EndOfAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        Assert.Equal([RequestTickActivity.Name, RequestTickActivity.Name, RequestTickActivity.Name, GrantActivity.Name], _script.Begun);
    }

    [Fact]
    public async Task A_history_that_grows_begins_afresh_and_keeps_what_has_not_been_read()
    {
        await using var host = await StartAsync(grants: [new Standing(20, null, true)]);
        var id = await AskAsync(host, new Standing(1, Never, false));

        for (var version = 2; version < 20; version++)
            await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(version, Never, false), TestContext.Current.CancellationToken);
        await host.Client.RaiseEventAsync(id, ItemClock.Changed, new Standing(20, null, true), TestContext.Current.CancellationToken);
        await host.EndOfAsync(id);

        Assert.Equal([GrantActivity.Name], _script.Begun);
        Assert.True(host.HistoryOf(id).Count < 40, $"{host.HistoryOf(id).Count} events");
    }

    [Fact]
    public async Task A_failure_that_nobody_declared_ends_the_instance_as_failed_after_one_attempt()
    {
        await using var host = await StartAsync(grants: []);
        var id = await AskAsync(host, new Standing(1, null, true));

        var end = await host.EndOfAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Equal([GrantActivity.Name], _script.Begun);
    }

    private static async Task<string> AskAsync(ReplayHost host, Standing standing) => await host.Client.ScheduleNewOrchestrationInstanceAsync(
        RequestApprovalOrchestration.Name,
        new RequestApprovalOrchestration.Input("4", new DateOnly(2026, 3, 9), "a1", standing),
        new StartOrchestrationOptions("R!4!202603!a1"),
        TestContext.Current.CancellationToken);

    private Task<ReplayHost> StartAsync(Standing[]? ticks = null, Standing[]? grants = null)
    {
        var (ticking, granting) = (new Queue<Standing>(ticks ?? []), new Queue<Standing>(grants ?? []));
        return ReplayHost.StartAsync(tasks =>
        {
            _script.Orchestration<RequestApprovalOrchestration.Input, Standing>(tasks, RequestApprovalOrchestration.Name, RequestApprovalOrchestration.RunAsync);
            _script.Activity<RequestTickActivity.Input, RequestTickActivity.Output>(tasks, RequestTickActivity.Name, _ => new RequestTickActivity.Output(ticking.Dequeue()));
            _script.Activity<GrantActivity.Input, GrantActivity.Output>(tasks, GrantActivity.Name, _ => new GrantActivity.Output(granting.Dequeue()));
        });
    }
}

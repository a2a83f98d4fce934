using EPerformance.Functions.Engine;
using EPerformance.Functions.Orchestrations;
using EPerformance.Functions.Orchestrations.Items.V1;
using EPerformance.Functions.Orchestrations.Submission.V1;
using EPerformance.TestKit;

namespace EPerformance.Functions.Tests.Submissions;

/// <summary>What only the Durable engine has: instances, events, histories.</summary>
public sealed class SubmissionOrchestrationTests
{
    private static readonly string Id = DurableSubmissionEngine.InstanceOf(SubmissionRig.Day);

    [Fact]
    public async Task Verified_before_any_reminder_it_takes_one_activity()
    {
        await using var host = DurableLifecycleHost.Open();
        await host.Rig.SubmitAsync(SubmissionRig.Line("1"));
        await host.SettleAsync();
        Assert.Equal("waiting until 2026-03-02T00:00:00Z", host.Instance.CustomStatus);

        await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"));
        await host.SettleAsync();

        Assert.Equal([SubmissionOrchestration.Name, ScoreActivity.Name], host.Hub.Steps);
        Assert.False(host.Instance.IsRunning);
        Assert.Null(host.Instance.Failure);
    }

    [Fact]
    public async Task Silence_to_the_end_is_a_tick_per_deadline_and_then_the_score()
    {
        await using var host = DurableLifecycleHost.Open(Domain.Approvals.LastOutcome.AutoVerify);
        await host.Rig.SubmitAsync(SubmissionRig.Line("1"));

        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.Equal(
            [SubmissionOrchestration.Name, TickActivity.Name, TickActivity.Name, TickActivity.Name, TickActivity.Name, ScoreActivity.Name],
            host.Hub.Steps);
        Assert.Empty(host.Around.Due);
    }

    [Fact]
    public async Task A_second_message_of_the_same_change_does_nothing()
    {
        await using var host = DurableLifecycleHost.Open();
        await host.Rig.SubmitAsync(SubmissionRig.Line("1"), SubmissionRig.Line("2"));
        await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"));
        await host.SettleAsync();
        var standing = Standing.Of((await host.Rig.Store.FindAsync(SubmissionRig.Day, TestContext.Current.CancellationToken))!);

        host.Hub.TryRaise(Id, ItemClock.Changed, standing);
        host.Hub.TryRaise(Id, ItemClock.Changed, standing with { Version = 1, DueAt = null });
        await host.SettleAsync();

        Assert.Equal([SubmissionOrchestration.Name, ScoreActivity.Name], host.Hub.Steps);
        Assert.True(host.Instance.IsRunning);
    }

    [Fact]
    public async Task A_change_that_arrives_while_something_else_is_done_is_seen_afterwards()
    {
        await using var host = DurableLifecycleHost.Open();
        await host.Rig.SubmitAsync(SubmissionRig.Line("1"));
        await host.SettleAsync();
        var submission = (await host.Rig.Store.FindAsync(SubmissionRig.Day, TestContext.Current.CancellationToken))!;

        // Before the instance waits: two early messages in the wrong order.
        host.Hub.TryStart(SubmissionOrchestration.Name, "early", new SubmissionOrchestration.Input("4", SubmissionRig.Day.Day, Standing.Of(submission)));
        host.Hub.TryRaise("early", ItemClock.Changed, new Standing(7, submission.DueAt, true));
        host.Hub.TryRaise("early", ItemClock.Changed, new Standing(5, submission.DueAt, false));
        await host.SettleAsync();

        Assert.Equal(1, host.Hub.Steps.Count(step => step == ScoreActivity.Name));
    }

    [Fact]
    public async Task A_day_with_many_changes_begins_its_history_afresh_and_loses_none()
    {
        await using var host = DurableLifecycleHost.Open();
        await host.Rig.SubmitAsync(SubmissionRig.Line("0"));
        for (var line = 1; line <= ItemClock.RoundsOfHistory + 1; line++)
            await host.Rig.EnterAsync(SubmissionRig.Line($"{line}", minutes: 10));
        await host.SettleAsync();

        Assert.Equal(2, host.Instance.Generation);
        await host.Rig.DecideAsync(SubmissionRig.Superior, [.. Enumerable.Range(0, ItemClock.RoundsOfHistory + 2).Select(line => SubmissionRig.Verify($"{line}"))]);
        await host.SettleAsync();

        Assert.Equal(ItemClock.RoundsOfHistory + 2, (await host.Rig.MonthAsync()).Lines);
        Assert.False(host.Instance.IsRunning);
    }

    [Fact]
    public async Task A_look_that_comes_too_early_is_repeated_a_minute_later_and_not_at_once()
    {
        await using var host = DurableLifecycleHost.Open();
        await host.Rig.SubmitAsync(SubmissionRig.Line("1"));
        var submission = (await host.Rig.Store.FindAsync(SubmissionRig.Day, TestContext.Current.CancellationToken))!;

        // An instance that believes the deadline to be now, an hour before the decider does.
        host.Hub.TryStart(
            SubmissionOrchestration.Name, "early", new SubmissionOrchestration.Input("4", SubmissionRig.Day.Day, Standing.Of(submission) with { DueAt = host.Rig.Clock.GetUtcNow() }));
        await host.PassAsync("2026-03-01T23:00:00Z");
        await host.PassAsync("2026-03-01T23:00:30Z");

        Assert.Equal(1, host.Hub.Steps.Count(step => step == TickActivity.Name));
        Assert.Equal("waiting until 2026-03-02T00:00:00Z", host.Hub.Instances["early"].CustomStatus);
    }

    [Fact]
    public async Task A_failure_that_is_declared_transient_is_tried_again_and_heals()
    {
        var failures = 2;
        await using var host = DurableLifecycleHost.Open(failing: _ =>
        {
            if (failures-- > 0)
                throw new TransientException("503", new HttpRequestException());
        });
        await host.Rig.SubmitAsync(SubmissionRig.Line("1"));
        await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"));

        await host.PassAsync("2026-03-01T23:01:00Z");

        Assert.Equal(3, host.Hub.Steps.Count(step => step == ScoreActivity.Name));
        Assert.Equal(60, (await host.Rig.MonthAsync()).Minutes);
    }

    [Fact]
    public async Task Any_other_failure_stops_the_instance_at_once_and_the_scan_starts_it_anew()
    {
        var isBroken = true;
        await using var host = DurableLifecycleHost.Open(failing: _ =>
        {
            if (isBroken)
                throw new InvalidDataException("a damaged row");
        });
        await host.Rig.SubmitAsync(SubmissionRig.Line("1"));
        await host.PassAsync("2026-03-02T00:00:00Z");

        Assert.NotNull(host.Instance.Failure);
        Assert.Equal(1, host.Hub.Steps.Count(step => step == TickActivity.Name));
        isBroken = false;
        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.Null(host.Instance.Failure);
        Assert.IsType<Domain.Approvals.ApprovalState.WithHr>((await host.Rig.Store.FindAsync(SubmissionRig.Day, TestContext.Current.CancellationToken))!.State);
    }

    [Fact]
    public async Task A_killed_instance_is_healed_by_the_scan()
    {
        await using var host = DurableLifecycleHost.Open();
        await host.Rig.SubmitAsync(SubmissionRig.Line("1"));
        await host.SettleAsync();

        host.Instance.IsRunning = false;
        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.IsType<Domain.Approvals.ApprovalState.WithHr>((await host.Rig.Store.FindAsync(SubmissionRig.Day, TestContext.Current.CancellationToken))!.State);
    }
}

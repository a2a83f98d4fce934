using EPerformance.Domain.Periods;
using EPerformance.Functions.Orchestrations;
using EPerformance.Functions.Orchestrations.PeriodRun.V1;
using EPerformance.TestKit.Periods;

namespace EPerformance.Functions.Tests.Periods;

/// <summary>What only the Durable engine has: the order of its activities, fan-out, custom status, failures.</summary>
public sealed class PeriodRunOrchestrationTests
{
    [Fact]
    public async Task From_closing_to_export_the_steps_are_these_in_this_order()
    {
        await using var host = DurablePeriodHost.Open();
        await CloseAsync(host);
        await host.GoOnAsync();
        Assert.Equal("version 1 waits for two signatures, from 2026-04-03T17:00:00Z on", host.Instance.CustomStatus);

        // One after the other: what comes of both at once is the next test.
        await host.Rig.SignAsync(PeriodRig.Id("2026-03"), host.Hub.QuietAsync);

        var steps = host.Hub.Steps.Where((step, index) => step != NextStepActivity.Name || host.Hub.Steps.ElementAtOrDefault(index - 1) != step);
        Assert.Equal(
            [
                PeriodRunOrchestration.Name, NextStepActivity.Name,
                FreezeBeginActivity.Name, FreezeBucketActivity.Name, FreezeBucketActivity.Name, FreezeBucketActivity.Name, FreezeEndActivity.Name,
                RunBeginActivity.Name, RunBucketActivity.Name, RunBucketActivity.Name, RunBucketActivity.Name, RunEndActivity.Name,
                PublishActivity.Name, NextStepActivity.Name, LockActivity.Name, ExportActivity.Name,
            ],
            steps);
        Assert.Equal("version 1 is exported and waits for its payment", host.Instance.CustomStatus);
        Assert.Null(host.Instance.Failure);
        Assert.False(host.Instance.IsRunning);
    }

    [Fact]
    public async Task Two_signatures_at_once_lock_and_export_once_however_they_are_looked_at()
    {
        await using var host = DurablePeriodHost.Open();
        await CloseAsync(host);
        await host.GoOnAsync();

        await host.Rig.SignAsync(PeriodRig.Id("2026-03"));
        await host.Hub.QuietAsync();

        Assert.Equal((1, 1), (host.Hub.Steps.Count(step => step == LockActivity.Name), host.Hub.Steps.Count(step => step == ExportActivity.Name)));
        Assert.Equal("version 1 is exported and waits for its payment", host.Instance.CustomStatus);
        Assert.Null(host.Instance.Failure);
        Assert.False(host.Instance.IsRunning);
    }

    [Fact]
    public async Task A_bucket_that_fails_transiently_is_tried_again_alone()
    {
        var failures = 1;
        await using var host = DurablePeriodHost.Open(failing: name =>
        {
            if (name == RunBucketActivity.Name && Interlocked.Decrement(ref failures) == 0)
                throw new TransientException("503", new HttpRequestException());
        });
        await CloseAsync(host);

        await host.GoOnAsync();
        await host.GoOnAsync();

        Assert.Equal(4, host.Hub.Steps.Count(step => step == RunBucketActivity.Name));
        Assert.Equal(3, host.Hub.Steps.Count(step => step == FreezeBucketActivity.Name));
        Assert.IsType<PeriodState.Published>(await StateAsync(host));
    }

    [Fact]
    public async Task An_instance_that_failed_is_started_again_and_does_only_what_is_left()
    {
        var isBroken = true;
        await using var host = DurablePeriodHost.Open(failing: name =>
        {
            if (name == RunEndActivity.Name && isBroken)
                throw new InvalidDataException("a damaged row");
        });
        await CloseAsync(host);
        await host.GoOnAsync();
        Assert.NotNull(host.Instance.Failure);

        isBroken = false;
        await host.Rig.Engine!.ChangedAsync((await host.Rig.Ports.Periods.FindAsync(PeriodRig.Id("2026-03"), TestContext.Current.CancellationToken))!, TestContext.Current.CancellationToken);
        await host.Hub.QuietAsync();

        Assert.Equal(3, host.Hub.Steps.Count(step => step == RunBucketActivity.Name));
        Assert.IsType<PeriodState.Published>(await StateAsync(host));
    }

    [Fact]
    public async Task Reopened_while_it_waits_for_signatures_it_ends()
    {
        await using var host = DurablePeriodHost.Open();
        await CloseAsync(host);
        await host.GoOnAsync();

        var reopened = await host.Rig.Desk.ChangeAsync(
            PeriodRig.Id("2026-03"), PeriodRig.Sdm, null, (_, now) => new PeriodCommand.Reopen(PeriodRig.Sdm, "Absen belum lengkap", now), TestContext.Current.CancellationToken);
        await host.Hub.QuietAsync();

        Assert.Null(reopened.Refusal);
        Assert.Equal("open", host.Instance.CustomStatus);
        Assert.False(host.Instance.IsRunning);
    }

    private static async Task CloseAsync(DurablePeriodHost host) =>
        Assert.Null((await host.Rig.Close.RunAsync(PeriodRig.Id("2026-03"), PeriodRig.Sdm, closeDays: true, TestContext.Current.CancellationToken)).Refusal);

    private static async Task<PeriodState> StateAsync(DurablePeriodHost host) =>
        (await host.Rig.Ports.Periods.FindAsync(PeriodRig.Id("2026-03"), TestContext.Current.CancellationToken))!.State;
}

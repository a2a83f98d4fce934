using EPerformance.Domain.Periods;
using EPerformance.Functions.Orchestrations.PeriodRun.V1;
using Microsoft.DurableTask.Client;

namespace EPerformance.Functions.Tests.Replays;

/// <summary>Histories and replays of the run of a period. The script is the decider: the step after each activity, and after each look.</summary>
public sealed class PeriodRunReplayTests
{
    private const string Id = "P!2026-03";
    private readonly Script _script = new();
    private readonly Queue<Step> _looks = [];
    private readonly Dictionary<string, Step> _after = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Approved_it_goes_from_freeze_to_export_and_nothing_is_done_twice()
    {
        await using var host = await StartAsync(looks: [Step(PeriodStepKind.Freeze), Step(PeriodStepKind.WaitForSignatures), Step(PeriodStepKind.Lock)]);

        await BeginAsync(host);
        await StandsAsync(host, "version 1 waits for two signatures");
        await TellAsync(host);
        await TellAsync(host);
        var end = await host.EndOfAsync(Id);

        Assert.Equal((OrchestrationRuntimeStatus.Completed, PeriodStepKind.WaitForPayment), (end.RuntimeStatus, end.ReadOutputAs<Step>()!.Kind));
        string[] expected =
        [
            NextStepActivity.Name,
            FreezeBeginActivity.Name, FreezeBucketActivity.Name, FreezeBucketActivity.Name, FreezeEndActivity.Name,
            RunBeginActivity.Name, RunBucketActivity.Name, RunBucketActivity.Name, RunEndActivity.Name,
            PublishActivity.Name, NextStepActivity.Name, NextStepActivity.Name, LockActivity.Name, ExportActivity.Name,
        ];
        Assert.Equal(expected, _script.Begun);
        Assert.True(_script.Runs > 8, $"the orchestrator ran {_script.Runs} times");
        Assert.Equal("\"version 1 is exported and waits for its payment\"", end.SerializedCustomStatus);
    }

    [Fact]
    public async Task Refused_and_recalculated_it_goes_through_with_the_next_version_in_a_history_of_its_own()
    {
        await using var host = await StartAsync(looks:
        [
            Step(PeriodStepKind.Publish), Step(PeriodStepKind.WaitForCorrection), Step(PeriodStepKind.Calculate, 2), Step(PeriodStepKind.Calculate, 2), Step(PeriodStepKind.Lock, 2),
        ]);
        _after[RunEndActivity.Name] = Step(PeriodStepKind.Publish, 2);

        await BeginAsync(host);
        await StandsAsync(host, "version 1 waits for two signatures");
        _after[PublishActivity.Name] = Step(PeriodStepKind.WaitForSignatures, 2);
        _after[LockActivity.Name] = Step(PeriodStepKind.Export, 2);
        _after[ExportActivity.Name] = Step(PeriodStepKind.WaitForPayment, 2);
        await TellAsync(host);
        await StandsAsync(host, "version 1 waits for correction");
        await TellAsync(host);
        await StandsAsync(host, "version 2 waits for two signatures");
        await TellAsync(host);
        var end = await host.EndOfAsync(Id);

        Assert.Equal((OrchestrationRuntimeStatus.Completed, 2), (end.RuntimeStatus, end.ReadOutputAs<Step>()!.Version));
        Assert.Equal(2, _script.Begun.Count(step => step == PublishActivity.Name));
        Assert.DoesNotContain(FreezeBeginActivity.Name, _script.Begun);
        Assert.Equal(1, host.HistoryOf(Id).Count(step => step == $"TaskScheduled {PublishActivity.Name}"));
    }

    [Fact]
    public async Task A_signature_that_comes_while_it_still_publishes_is_not_lost()
    {
        await using var host = await StartAsync(looks: [Step(PeriodStepKind.Publish), Step(PeriodStepKind.Lock)]);

        await BeginAsync(host);
        await TellAsync(host);
        var end = await host.EndOfAsync(Id);

        Assert.Equal(PeriodStepKind.WaitForPayment, end.ReadOutputAs<Step>()!.Kind);
    }

    [Fact]
    public async Task Sent_back_before_it_was_signed_it_ends()
    {
        await using var host = await StartAsync(looks: [Step(PeriodStepKind.WaitForSignatures), Step(PeriodStepKind.WaitForClosing, 2)]);

        await BeginAsync(host);
        await TellAsync(host);
        var end = await host.EndOfAsync(Id);

        Assert.Equal((OrchestrationRuntimeStatus.Completed, "\"open\""), (end.RuntimeStatus, end.SerializedCustomStatus));
        Assert.Equal([NextStepActivity.Name, NextStepActivity.Name], _script.Begun);
    }

    [Theory]
    [InlineData(3, OrchestrationRuntimeStatus.Completed)]
    [InlineData(4, OrchestrationRuntimeStatus.Failed)]
    public async Task Four_attempts_are_all_there_are(int failures, OrchestrationRuntimeStatus ends)
    {
        await using var host = await StartAsync(looks: [Step(PeriodStepKind.Lock)]);
        _script.Fail(LockActivity.Name, failures);

        await BeginAsync(host);
        var end = await host.EndOfAsync(Id);

        Assert.Equal(ends, end.RuntimeStatus);
        Assert.Equal(4, _script.Begun.Count(step => step == LockActivity.Name));
        Assert.Equal(ends == OrchestrationRuntimeStatus.Completed, _script.Begun.Contains(ExportActivity.Name));
    }

    [Fact]
    public async Task A_bucket_that_fails_once_is_calculated_again_alone()
    {
        await using var host = await StartAsync(looks: [Step(PeriodStepKind.Calculate), Step(PeriodStepKind.Lock)]);
        _script.Fail(RunBucketActivity.Name, times: 1);

        await BeginAsync(host);
        await StandsAsync(host, "version 1 waits for two signatures");

        Assert.Equal(3, _script.Begun.Count(step => step == RunBucketActivity.Name));
        Assert.Equal(1, _script.Begun.Count(step => step == RunBeginActivity.Name));
    }

    [Fact]
    public async Task A_failure_that_nobody_declared_stops_it_at_once_and_started_again_it_asks_what_is_left()
    {
        await using var host = await StartAsync(looks: [Step(PeriodStepKind.Calculate), Step(PeriodStepKind.Lock)]);
        _script.Fail(RunEndActivity.Name, times: 1, isTransient: false);

        await BeginAsync(host);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await host.EndOfAsync(Id)).RuntimeStatus);
        await BeginAsync(host);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await host.EndOfAsync(Id)).RuntimeStatus);
        Assert.Equal(1, _script.Begun.Count(step => step == RunEndActivity.Name));
    }

    [Fact]
    public async Task A_step_that_is_impossible_ends_it_and_says_where_the_reason_stands()
    {
        await using var host = await StartAsync(looks: [Step(PeriodStepKind.Calculate)]);
        _after[RunEndActivity.Name] = Step(PeriodStepKind.Calculate);

        await BeginAsync(host);
        var end = await host.EndOfAsync(Id);

        Assert.Equal((OrchestrationRuntimeStatus.Completed, "\"Calculate of version 1 is impossible; see the period\\u0027s note\""), (end.RuntimeStatus, end.SerializedCustomStatus));
    }

    private static Step Step(PeriodStepKind kind, int version = 1) => new(kind, version, null);

    private static Task BeginAsync(ReplayHost host) => host.Client.ScheduleNewOrchestrationInstanceAsync(
        PeriodRunOrchestration.Name, new PeriodRunOrchestration.Input("2026-03"), new Microsoft.DurableTask.StartOrchestrationOptions(Id), Stop);

    private static Task TellAsync(ReplayHost host) => host.Client.RaiseEventAsync(Id, PeriodRunOrchestration.Changed, "", Stop);

    /// <summary>Until its custom status begins so.</summary>
    private static async Task StandsAsync(ReplayHost host, string status)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while ((await host.Client.GetInstanceAsync(Id, true, limit.Token))?.SerializedCustomStatus?.Contains(status, StringComparison.Ordinal) is not true)
            await Task.Delay(10, limit.Token);
    }

    private Task<ReplayHost> StartAsync(Step[] looks)
    {
        foreach (var look in looks)
            _looks.Enqueue(look);
        _after[FreezeEndActivity.Name] = Step(PeriodStepKind.Calculate);
        _after[RunEndActivity.Name] = Step(PeriodStepKind.Publish);
        _after[PublishActivity.Name] = Step(PeriodStepKind.WaitForSignatures);
        _after[LockActivity.Name] = Step(PeriodStepKind.Export);
        _after[ExportActivity.Name] = Step(PeriodStepKind.WaitForPayment);
        return ReplayHost.StartAsync(tasks =>
        {
            _script.Orchestration<PeriodRunOrchestration.Input, Step>(tasks, PeriodRunOrchestration.Name, PeriodRunOrchestration.RunAsync);
            _script.Activity<NextStepActivity.Input, NextStepActivity.Output>(tasks, NextStepActivity.Name, _ => new NextStepActivity.Output(_looks.Dequeue()));
            _script.Activity<FreezeBeginActivity.Input, FreezeBeginActivity.Output>(tasks, FreezeBeginActivity.Name, _ => new FreezeBeginActivity.Output([0, 1]));
            _script.Activity<FreezeBucketActivity.Input, FreezeBucketActivity.Output>(tasks, FreezeBucketActivity.Name, input => new FreezeBucketActivity.Output(input.Bucket));
            _script.Activity<FreezeEndActivity.Input, FreezeEndActivity.Output>(tasks, FreezeEndActivity.Name, _ => new FreezeEndActivity.Output(_after[FreezeEndActivity.Name]));
            _script.Activity<RunBeginActivity.Input, RunBeginActivity.Output>(tasks, RunBeginActivity.Name, _ => new RunBeginActivity.Output([0, 1]));
            _script.Activity<RunBucketActivity.Input, RunBucketActivity.Output>(tasks, RunBucketActivity.Name, input => new RunBucketActivity.Output(input.Bucket, null));
            _script.Activity<RunEndActivity.Input, RunEndActivity.Output>(tasks, RunEndActivity.Name, _ => new RunEndActivity.Output(_after[RunEndActivity.Name]));
            _script.Activity<PublishActivity.Input, PublishActivity.Output>(tasks, PublishActivity.Name, _ => new PublishActivity.Output(_after[PublishActivity.Name]));
            _script.Activity<LockActivity.Input, LockActivity.Output>(tasks, LockActivity.Name, _ => new LockActivity.Output(_after[LockActivity.Name]));
            _script.Activity<ExportActivity.Input, ExportActivity.Output>(tasks, ExportActivity.Name, _ => new ExportActivity.Output(_after[ExportActivity.Name]));
        });
    }
}

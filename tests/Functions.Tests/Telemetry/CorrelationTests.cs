using System.Diagnostics;
using EPerformance.Application.Telemetry;
using EPerformance.Functions.Orchestrations.PeriodRun.V1;
using EPerformance.Functions.Orchestrations.Submission.V1;
using EPerformance.Functions.Tests.Periods;
using EPerformance.Functions.Tests.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Functions.Tests.Telemetry;

/// <summary>What an orchestration does for a request is part of the request's trace, by the cause in its input: nothing of the caller's context is left when it runs.</summary>
public sealed class CorrelationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_activities_of_a_run_belong_to_the_trace_of_the_order()
    {
        using var spans = new Spans();
        await using var host = DurablePeriodHost.Open();
        var order = await AsRequestAsync(() => host.Rig.Close.RunAsync(PeriodRig.Id("2026-03"), PeriodRig.Sdm, closeDays: true, Stop));

        await host.GoOnAsync();

        var work = spans.Of(order.TraceId).Where(span => span.SpanId != order.SpanId).ToList();
        Assert.All(work, span => Assert.Equal((order.SpanId, true), (span.ParentSpanId, span.HasRemoteParent)));
        Assert.Equal(
            [FreezeBeginActivity.Name, FreezeBucketActivity.Name, FreezeEndActivity.Name, NextStepActivity.Name, PublishActivity.Name, RunBeginActivity.Name, RunBucketActivity.Name, RunEndActivity.Name],
            work.Select(span => span.DisplayName).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_decided_is_scored_in_the_trace_of_the_decision_and_not_of_the_submission()
    {
        using var spans = new Spans();
        await using var host = DurableLifecycleHost.Open();
        var sent = await AsRequestAsync(() => host.Rig.SubmitAsync(SubmissionRig.Line("1")));
        var decided = await AsRequestAsync(() => host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1")));

        await host.Hub.QuietAsync();

        Assert.DoesNotContain(spans.Of(sent.TraceId), span => span.DisplayName == ScoreActivity.Name);
        var scored = Assert.Single(spans.Of(decided.TraceId), span => span.DisplayName == ScoreActivity.Name);
        Assert.Equal((decided.SpanId, true), (scored.ParentSpanId, scored.HasRemoteParent));
    }

    [Fact]
    public async Task A_reminder_belongs_to_the_trace_of_the_submission_also_when_the_history_began_afresh()
    {
        using var spans = new Spans();
        await using var host = DurableLifecycleHost.Open();
        var sent = await AsRequestAsync(() => host.Rig.SubmitAsync(SubmissionRig.Line("1")));

        await host.Hub.PassAsync(host.Rig.Clock.GetUtcNow().AddDays(30));

        var ticks = spans.Of(sent.TraceId).Where(span => span.DisplayName == TickActivity.Name).ToList();
        Assert.Equal(host.Hub.Steps.Count(step => step == TickActivity.Name), ticks.Count);
        Assert.NotEmpty(ticks);
        Assert.All(ticks, span => Assert.True(span.HasRemoteParent));
    }

    /// <summary>As the API runs a request: within a span that has ended when the engine begins.</summary>
    private static async Task<ActivityContext> AsRequestAsync(Func<Task> work)
    {
        using var span = Traces.Source.StartActivity("request")!;
        await work();
        return span.Context;
    }
}

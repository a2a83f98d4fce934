using EPerformance.Functions.Orchestrations;
using EPerformance.Functions.Orchestrations.PeriodRun.V1;
using EPerformance.Functions.Orchestrations.Submission.V1;
using EPerformance.Functions.Tests.Periods;
using EPerformance.Functions.Tests.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Functions.Tests.Retrying;

/// <summary>How long an outage may last before an instance fails: what <see cref="Retries"/> says, on a clock that the test sets.</summary>
public sealed class RetriesTests
{
    [Theory]
    [InlineData("500 s less a second", "2026-03-01T23:08:19Z", 5, true)]
    [InlineData("500 s", "2026-03-01T23:08:20Z", 6, false)]
    public async Task Storage_may_be_away_for_eight_minutes_and_twenty_seconds(string label, string until, int attempts, bool isRunning)
    {
        await using var host = DurableLifecycleHost.Open(failing: _ => throw new TransientException("503", new HttpRequestException()));
        await host.Rig.SubmitAsync(SubmissionRig.Line("1"));
        await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"));

        await host.Hub.PassAsync(FixedClock.Parse(until));

        Assert.Equal((label, attempts, isRunning), (label, host.Hub.Steps.Count(step => step == ScoreActivity.Name), host.Instance.IsRunning));
        Assert.Equal(isRunning, host.Instance.Failure is null);
    }

    [Theory]
    [InlineData("35 s less a second", 34, 3, true)]
    [InlineData("35 s", 35, 4, false)]
    public async Task A_run_that_a_person_waits_for_fails_after_thirty_five_seconds(string label, int seconds, int attempts, bool isRunning)
    {
        await using var host = DurablePeriodHost.Open(failing: _ => throw new TransientException("503", new HttpRequestException()));
        await host.Rig.Close.RunAsync(PeriodRig.Id("2026-03"), PeriodRig.Sdm, closeDays: true, TestContext.Current.CancellationToken);

        await host.Hub.PassAsync(host.Rig.Clock.GetUtcNow().AddSeconds(seconds));

        Assert.Equal((label, attempts, isRunning), (label, host.Hub.Steps.Count(step => step == NextStepActivity.Name), host.Instance.IsRunning));
    }
}

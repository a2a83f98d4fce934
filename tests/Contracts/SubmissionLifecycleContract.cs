using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.TestKit;

namespace EPerformance.Contracts;

/// <summary>From entry to score, whichever engine drives it. Reminder at 00:00Z, deadline of the first superior at 01:00Z (see <see cref="SubmissionRig"/>).</summary>
public abstract class SubmissionLifecycleContract
{
    private static readonly ActivityLine[] TwoLines = [SubmissionRig.Line("1"), SubmissionRig.Line("2")];

    [Fact]
    public async Task Verified_before_the_reminder_it_counts_and_nobody_was_bothered()
    {
        await using var host = await OpenAsync();
        await host.Rig.SubmitAsync(TwoLines);

        await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"), SubmissionRig.Verify("2"));
        await host.PassAsync("2026-03-06T10:00:00Z");

        Assert.Equal((120L, 2), await ScoreAsync(host));
        Assert.Empty(await KindsAsync(host, SubmissionRig.Superior));
        Assert.Equal([NoticeKind.Decided], await KindsAsync(host, SubmissionRig.Owner));
    }

    [Fact]
    public async Task In_part_and_rejected_it_counts_what_was_verified()
    {
        await using var host = await OpenAsync();
        await host.Rig.SubmitAsync(TwoLines);

        await host.Rig.DecideAsync(
            SubmissionRig.Superior,
            new LineDecision("1", Verdict.VerifyPart, Minutes: 25, Reason: "Separuh"),
            new LineDecision("2", Verdict.Reject, Reason: "Bukan tugasnya"));
        await host.SettleAsync();

        Assert.Equal((25L, 1), await ScoreAsync(host));
    }

    [Fact]
    public async Task Returned_it_waits_for_its_owner_without_a_deadline_and_sent_again_it_goes_on()
    {
        await using var host = await OpenAsync();
        await host.Rig.SubmitAsync(TwoLines);
        await host.Rig.ReturnAsync(SubmissionRig.Superior);

        await host.PassAsync("2026-03-09T23:00:00Z");
        Assert.IsType<ApprovalState.Returned>(await StateAsync(host));
        await host.Rig.ResubmitAsync();
        await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"), SubmissionRig.Verify("2"));
        await host.SettleAsync();

        Assert.Equal((120L, 2), await ScoreAsync(host));
        Assert.Empty(await KindsAsync(host, SubmissionRig.Superior));
    }

    [Fact]
    public async Task Silence_reminds_then_escalates_then_hands_over_to_the_personnel_office()
    {
        await using var host = await OpenAsync();
        await host.Rig.SubmitAsync(TwoLines);

        await host.PassAsync("2026-03-02T00:00:00Z");
        Assert.Equal([NoticeKind.Reminded], await KindsAsync(host, SubmissionRig.Superior));
        await host.PassAsync("2026-03-02T01:00:00Z");
        Assert.Equal([NoticeKind.Escalated], await KindsAsync(host, SubmissionRig.Head));
        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.IsType<ApprovalState.WithHr>(await StateAsync(host));
        Assert.Equal([NoticeKind.Escalated, NoticeKind.Reminded], await KindsAsync(host, SubmissionRig.Head));
        await host.Rig.DecideAsync(SubmissionRig.Hr, SubmissionRig.Verify("1"), SubmissionRig.Verify("2"));
        await host.SettleAsync();
        Assert.Equal((120L, 2), await ScoreAsync(host));
    }

    [Fact]
    public async Task Silence_to_the_end_counts_as_claimed_where_the_policy_says_so()
    {
        await using var host = await OpenAsync(LastOutcome.AutoVerify);
        await host.Rig.SubmitAsync(TwoLines);

        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.IsType<ApprovalState.AutoVerified>(await StateAsync(host));
        Assert.Equal((120L, 2), await ScoreAsync(host));
        Assert.Equal(2, Assert.Single((await host.Rig.MonthAsync()).Days).Unreviewed);
    }

    [Fact]
    public async Task A_line_that_joins_late_gives_the_superior_his_full_time_again()
    {
        await using var host = await OpenAsync();
        await host.Rig.SubmitAsync(TwoLines);
        await host.PassAsync("2026-03-02T00:30:00Z");

        await host.Rig.EnterAsync(SubmissionRig.Line("3"));
        await host.PassAsync("2026-03-02T01:15:00Z");
        Assert.IsType<ApprovalState.Submitted>(await StateAsync(host));
        Assert.Empty(await KindsAsync(host, SubmissionRig.Head));
        await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"), SubmissionRig.Verify("2"), SubmissionRig.Verify("3"));
        await host.SettleAsync();

        Assert.Equal((180L, 3), await ScoreAsync(host));
    }

    [Fact]
    public async Task A_line_that_joins_a_decided_day_waits_and_counts_on_its_own()
    {
        await using var host = await OpenAsync();
        await host.Rig.SubmitAsync(TwoLines);
        await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"), SubmissionRig.Verify("2"));
        await host.SettleAsync();

        await host.Rig.EnterAsync(SubmissionRig.Line("3"));
        await host.SettleAsync();
        Assert.Equal((120L, 2), await ScoreAsync(host));
        await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("3"));
        await host.SettleAsync();

        Assert.Equal((180L, 3), await ScoreAsync(host));
    }

    [Fact]
    public async Task Decided_twice_the_first_decision_holds_and_counts_once()
    {
        await using var host = await OpenAsync();
        await host.Rig.SubmitAsync(TwoLines);
        await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"), SubmissionRig.Verify("2"));

        var same = await host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"), SubmissionRig.Verify("2"));
        var other = await host.Rig.DecideAsync(SubmissionRig.Head, new LineDecision("1", Verdict.Reject, Reason: "Tidak"));
        await host.SettleAsync();

        Assert.True(same.IsRepeat);
        Assert.NotNull(other.Refusal);
        Assert.Equal((120L, 2), await ScoreAsync(host));
    }

    [Fact]
    public async Task Decided_while_the_engine_is_down_it_counts_when_the_engine_is_back()
    {
        await using var host = await OpenAsync();
        await host.Rig.SubmitAsync(TwoLines);
        await host.SettleAsync();

        host.SetEngineDown(true);
        var decided = await Record.ExceptionAsync(() => host.Rig.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"), SubmissionRig.Verify("2")));
        host.SetEngineDown(false);
        await host.PassAsync("2026-03-02T08:00:00Z");

        Assert.Null(decided);
        Assert.Equal((120L, 2), await ScoreAsync(host));
        Assert.Empty(await KindsAsync(host, SubmissionRig.Head));
    }

    [Fact]
    public async Task Submitted_while_the_engine_is_down_the_superior_is_waited_for_when_it_is_back()
    {
        await using var host = await OpenAsync();
        host.SetEngineDown(true);
        await host.Rig.SubmitAsync(TwoLines);
        host.SetEngineDown(false);

        await host.PassAsync("2026-03-02T00:30:00Z");
        Assert.Equal([NoticeKind.Reminded], await KindsAsync(host, SubmissionRig.Superior));
        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.IsType<ApprovalState.WithHr>(await StateAsync(host));
    }

    protected abstract Task<ILifecycleHost> OpenAsync(LastOutcome last = LastOutcome.EscalateToHr);

    private static async Task<(long Minutes, int Lines)> ScoreAsync(ILifecycleHost host)
    {
        var month = await host.Rig.MonthAsync();
        return (month.Minutes, month.Lines);
    }

    private static async Task<ApprovalState> StateAsync(ILifecycleHost host) =>
        (await host.Rig.Store.FindAsync(SubmissionRig.Day, TestContext.Current.CancellationToken))!.State;

    /// <summary>Oldest first.</summary>
    private static async Task<IEnumerable<NoticeKind>> KindsAsync(ILifecycleHost host, Actor who) =>
        (await host.Rig.Outbox.PageAsync(who.Nip, null, 50, TestContext.Current.CancellationToken)).Notices.Reverse().Select(notice => notice.Kind);
}

using EPerformance.Application.Attendance;
using EPerformance.Application.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Requests;
using EPerformance.TestKit;

namespace EPerformance.Contracts;

/// <summary>From the request to what it changes, whichever engine drives it. Reminder at 00:00Z, deadline of the first superior at 01:00Z (see <see cref="RequestRig"/>).</summary>
public abstract class RequestApprovalContract
{
    [Fact]
    public async Task Approved_before_the_reminder_it_counts_and_nobody_was_bothered()
    {
        await using var host = await OpenAsync();
        var id = await PunchAsync(host);
        Assert.Empty(await PunchesAsync(host));

        await host.Rig.DecideAsync(id, SubmissionRig.Superior, RequestRig.Approve());
        await host.SettleAsync();

        var punch = Assert.Single(await PunchesAsync(host));
        Assert.Equal((PunchSource.Manual, PunchDirection.Out), (punch.Source, punch.Direction));
        await host.PassAsync("2026-03-06T10:00:00Z");
        Assert.Empty(await host.Rig.ToldAsync(SubmissionRig.Superior));
        Assert.Equal([NoticeKind.Decided], await host.Rig.ToldAsync(SubmissionRig.Owner));
    }

    [Fact]
    public async Task Rejected_it_changes_nothing()
    {
        await using var host = await OpenAsync();
        var id = await PunchAsync(host);

        await host.Rig.DecideAsync(id, SubmissionRig.Superior, RequestRig.Refuse());
        await host.PassAsync("2026-03-06T10:00:00Z");

        Assert.Empty(await PunchesAsync(host));
        Assert.Equal(PartStatus.Rejected, await host.Rig.StatusAsync(id));
    }

    [Fact]
    public async Task Returned_it_waits_for_its_owner_without_a_deadline_and_sent_again_it_goes_on()
    {
        await using var host = await OpenAsync();
        var id = await PunchAsync(host);
        await host.Rig.ReturnAsync(id, SubmissionRig.Superior);

        await host.PassAsync("2026-03-02T05:00:00Z");
        Assert.IsType<ApprovalState.Returned>(await StateAsync(host, id));
        await host.Rig.ReviseAsync(id, RequestRig.Punch(at: "16:45"));
        await host.Rig.DecideAsync(id, SubmissionRig.Superior, RequestRig.Approve());
        await host.SettleAsync();

        // 16:45 on the wall clock of Jayapura.
        Assert.Equal(FixedClock.Parse("2026-02-27T07:45:00Z"), Assert.Single(await PunchesAsync(host)).At);
        Assert.Empty(await host.Rig.ToldAsync(SubmissionRig.Superior));
    }

    [Fact]
    public async Task Silence_reminds_then_escalates_then_hands_over_to_the_personnel_office_and_never_refuses()
    {
        await using var host = await OpenAsync();
        var id = await PunchAsync(host);

        await host.PassAsync("2026-03-02T00:00:00Z");
        Assert.Equal([NoticeKind.Reminded], await host.Rig.ToldAsync(SubmissionRig.Superior));
        await host.PassAsync("2026-03-02T01:00:00Z");
        Assert.Equal([NoticeKind.Escalated], await host.Rig.ToldAsync(SubmissionRig.Head));
        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.IsType<ApprovalState.WithHr>(await StateAsync(host, id));
        await host.Rig.DecideAsync(id, SubmissionRig.Hr, RequestRig.Approve());
        await host.SettleAsync();
        Assert.Single(await PunchesAsync(host));
    }

    [Fact]
    public async Task Silence_to_the_end_grants_where_the_policy_says_so()
    {
        await using var host = await OpenAsync(LastOutcome.AutoVerify);
        var id = await PunchAsync(host);

        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.IsType<ApprovalState.AutoVerified>(await StateAsync(host, id));
        Assert.Single(await PunchesAsync(host));
    }

    [Fact]
    public async Task Decided_twice_the_first_decision_holds_and_counts_once()
    {
        await using var host = await OpenAsync();
        var id = await PunchAsync(host);
        await host.Rig.DecideAsync(id, SubmissionRig.Superior, RequestRig.Approve());

        var same = await host.Rig.DecideAsync(id, SubmissionRig.Superior, RequestRig.Approve());
        var other = await host.Rig.DecideAsync(id, SubmissionRig.Head, RequestRig.Refuse());
        await host.SettleAsync();

        Assert.True(same.IsRepeat);
        Assert.NotNull(other.Refusal);
        Assert.Single(await PunchesAsync(host));
    }

    [Fact]
    public async Task Decided_while_the_engine_is_down_it_counts_when_the_engine_is_back()
    {
        await using var host = await OpenAsync();
        var id = await PunchAsync(host);
        await host.SettleAsync();

        host.SetEngineDown(true);
        var decided = await Record.ExceptionAsync(() => host.Rig.DecideAsync(id, SubmissionRig.Superior, RequestRig.Approve()));
        host.SetEngineDown(false);
        await host.PassAsync("2026-03-02T08:00:00Z");

        Assert.Null(decided);
        Assert.Single(await PunchesAsync(host));
        Assert.Empty(await host.Rig.ToldAsync(SubmissionRig.Head));
    }

    [Fact]
    public async Task Made_while_the_engine_is_down_the_superior_is_waited_for_when_it_is_back()
    {
        await using var host = await OpenAsync();
        host.SetEngineDown(true);
        var id = await PunchAsync(host);
        host.SetEngineDown(false);

        await host.PassAsync("2026-03-02T00:30:00Z");
        Assert.Equal([NoticeKind.Reminded], await host.Rig.ToldAsync(SubmissionRig.Superior));
        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.IsType<ApprovalState.WithHr>(await StateAsync(host, id));
    }

    protected abstract Task<IRequestHost> OpenAsync(LastOutcome last = LastOutcome.EscalateToHr);

    /// <summary>The check-out of Friday 27 February was forgotten.</summary>
    private static async Task<RequestId> PunchAsync(IRequestHost host)
    {
        var made = await host.Rig.ProposeAsync(RequestRig.Punch());
        Assert.Null(made.Refusal);
        return made.Request!.Id;
    }

    private static async Task<IReadOnlyList<PunchRecord>> PunchesAsync(IRequestHost host) =>
        await host.Rig.Punches.OfPersonAsync(SubmissionRig.Owner.Nip, Sample.Date("2026-02-27"), TestContext.Current.CancellationToken);

    private static async Task<ApprovalState> StateAsync(IRequestHost host, RequestId id) =>
        (await host.Rig.Store.FindAsync(id, TestContext.Current.CancellationToken))!.State.Approval;
}

using EPerformance.Application.Requests;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Requests;
using EPerformance.Functions.Engine;
using EPerformance.Functions.Orchestrations;
using EPerformance.Functions.Orchestrations.Items.V1;
using EPerformance.Functions.Orchestrations.RequestApproval.V1;
using EPerformance.Functions.Tests.Virtual;
using EPerformance.TestKit;

namespace EPerformance.Functions.Tests.PersonRequests;

/// <summary>What only the Durable engine has: instances, events, attempts.</summary>
public sealed class RequestApprovalOrchestrationTests
{
    [Fact]
    public async Task Approved_before_any_reminder_it_takes_one_activity()
    {
        await using var host = DurableRequestHost.Open();
        var id = await LeaveAsync(host);
        Assert.Equal("waiting until 2026-03-02T00:00:00Z", Instance(host, id).CustomStatus);

        await host.Rig.DecideAsync(id, SubmissionRig.Superior, RequestRig.Approve());
        await host.SettleAsync();

        Assert.Equal([RequestApprovalOrchestration.Name, GrantActivity.Name], host.Hub.Steps);
        Assert.False(Instance(host, id).IsRunning);
        Assert.Null(Instance(host, id).Failure);
    }

    [Fact]
    public async Task Withdrawn_it_grants_nothing_and_ends_with_the_deadline_that_it_waited_for()
    {
        await using var host = DurableRequestHost.Open();
        var id = await LeaveAsync(host);

        await host.Rig.WithdrawAsync(id);
        await host.PassAsync("2026-03-02T00:00:00Z");

        Assert.Equal([RequestApprovalOrchestration.Name, RequestTickActivity.Name], host.Hub.Steps);
        Assert.False(Instance(host, id).IsRunning);
    }

    [Fact]
    public async Task Revoked_after_its_end_it_begins_anew_under_the_same_id_and_takes_back_what_counted()
    {
        await using var host = DurableRequestHost.Open();
        var id = await LeaveAsync(host);
        await host.Rig.DecideAsync(id, SubmissionRig.Superior, RequestRig.Approve());
        await host.SettleAsync();

        await host.Rig.RevokeAsync(id, SubmissionRig.Hr);
        await host.SettleAsync();

        Assert.Equal([RequestApprovalOrchestration.Name, GrantActivity.Name, RequestApprovalOrchestration.Name, GrantActivity.Name], host.Hub.Steps);
        Assert.Equal(PartStatus.Revoked, await host.Rig.StatusAsync(id));
    }

    [Fact]
    public async Task Silence_to_the_end_is_a_tick_per_deadline_and_then_the_grant()
    {
        await using var host = DurableRequestHost.Open(LastOutcome.AutoVerify);
        await LeaveAsync(host);

        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.Equal(
            [
                RequestApprovalOrchestration.Name, RequestTickActivity.Name, RequestTickActivity.Name, RequestTickActivity.Name, RequestTickActivity.Name,
                GrantActivity.Name,
            ],
            host.Hub.Steps);
    }

    [Fact]
    public async Task A_second_and_an_older_message_do_nothing()
    {
        await using var host = DurableRequestHost.Open();
        var made = await host.Rig.ProposeAsync(RequestRig.Leave(kind: RequestKind.OfficialTrip), "k1", SubmissionRig.Hr, "4", "2");
        var id = made.Request!.Id;
        await host.Rig.DecideAsync(id, SubmissionRig.Superior, RequestRig.Approve());
        await host.SettleAsync();
        var standing = Standing.Of((await host.Rig.Store.FindAsync(id, TestContext.Current.CancellationToken))!);

        host.Hub.TryRaise(DurableRequestEngine.InstanceOf(id), ItemClock.Changed, standing);
        host.Hub.TryRaise(DurableRequestEngine.InstanceOf(id), ItemClock.Changed, standing with { Version = 1, DueAt = null });
        await host.SettleAsync();

        Assert.Equal([RequestApprovalOrchestration.Name, GrantActivity.Name], host.Hub.Steps);
        Assert.True(Instance(host, id).IsRunning);
    }

    [Fact]
    public async Task A_failure_that_is_declared_transient_is_tried_again_and_heals()
    {
        var failures = 2;
        await using var host = DurableRequestHost.Open(failing: _ =>
        {
            if (failures-- > 0)
                throw new TransientException("503", new HttpRequestException());
        });
        var id = await LeaveAsync(host);
        await host.Rig.DecideAsync(id, SubmissionRig.Superior, RequestRig.Approve());

        await host.PassAsync("2026-03-01T23:01:00Z");

        Assert.Equal(3, host.Hub.Steps.Count(step => step == GrantActivity.Name));
        Assert.Null(Instance(host, id).Failure);
    }

    [Fact]
    public async Task Any_other_failure_stops_the_instance_at_once_and_the_scan_does_what_was_due()
    {
        var isBroken = true;
        await using var host = DurableRequestHost.Open(failing: _ =>
        {
            if (isBroken)
                throw new InvalidDataException("a damaged row");
        });
        var id = await LeaveAsync(host);
        await host.PassAsync("2026-03-02T00:00:00Z");
        Assert.NotNull(Instance(host, id).Failure);
        isBroken = false;

        await host.PassAsync("2026-03-02T12:00:00Z");

        Assert.Null(Instance(host, id).Failure);
        Assert.IsType<ApprovalState.WithHr>((await host.Rig.Store.FindAsync(id, TestContext.Current.CancellationToken))!.State.Approval);
    }

    private static async Task<RequestId> LeaveAsync(DurableRequestHost host)
    {
        var made = await host.Rig.ProposeAsync(RequestRig.Leave());
        await host.SettleAsync();
        return made.Request!.Id;
    }

    private static VirtualInstance Instance(DurableRequestHost host, RequestId id) => host.Hub.Instances[DurableRequestEngine.InstanceOf(id)];
}

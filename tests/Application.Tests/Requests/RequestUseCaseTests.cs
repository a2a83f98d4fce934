using EPerformance.Application.Access;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.TestKit;
using static EPerformance.TestKit.RequestRig;

namespace EPerformance.Application.Tests.Requests;

/// <summary>4 asks; 2 and then 1 decide; 5 is the personnel office, 3 a stranger.</summary>
public sealed class RequestUseCaseTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_waits_in_the_queue_of_the_superior_beside_submissions_and_leaves_it_when_decided()
    {
        var (rig, around, _, _, _, _) = InMemory();
        var made = await rig.ProposeAsync(Leave());

        var entry = Assert.Single(around.Inbox);
        Assert.Equal(("2", ItemKind.LeaveRequest, made.Request!.Id.Id, Sample.Date("2026-03-09")), (entry.Post, entry.Kind, entry.Item.Request, entry.Item.Day));
        rig.Clock.Move(TimeSpan.FromMinutes(20));
        await rig.DecideAsync(made.Request.Id, SubmissionRig.Superior, Approve());

        Assert.Empty(around.Inbox);
        Assert.Empty(around.Due);
        Assert.Equal(PartStatus.Approved, await rig.StatusAsync(made.Request.Id));
        Assert.Equal([NoticeKind.Decided], await rig.ToldAsync(SubmissionRig.Owner));
    }

    [Fact]
    public async Task Made_again_under_the_same_key_it_is_the_same_request()
    {
        var (rig, around, _, _, _, _) = InMemory();

        var first = await rig.ProposeAsync(Leave());
        var again = await rig.ProposeAsync(Leave());

        Assert.Equal((first.Request!.Id, 1, true), (again.Request!.Id, again.Request.Version, again.IsRepeat));
        Assert.Single(around.Inbox);
    }

    [Fact]
    public async Task Made_or_decided_again_it_puts_right_what_an_interruption_left_undone_of_the_first_time()
    {
        var (rig, around, _, _, _, _) = InMemory();
        var made = await rig.ProposeAsync(Leave());
        var queued = Assert.Single(around.Inbox);

        await around.RemoveAsync(queued, Stop);
        await rig.ProposeAsync(Leave());
        Assert.Equal(queued, Assert.Single(around.Inbox));

        await rig.DecideAsync(made.Request!.Id, SubmissionRig.Superior, Approve());
        await around.PutAsync(queued, Stop);
        var again = await rig.DecideAsync(made.Request.Id, SubmissionRig.Superior, Approve());
        Assert.True(again.IsRepeat);
        Assert.Empty(around.Inbox);
    }

    [Fact]
    public async Task Made_again_while_it_is_decided_it_does_not_come_back_into_the_queue()
    {
        var (rig, around, _, _, _, _) = InMemory();
        var made = await rig.ProposeAsync(Leave());

        around.BeforeQueuing = () => rig.DecideAsync(made.Request!.Id, SubmissionRig.Superior, Approve());
        var again = await rig.ProposeAsync(Leave());

        Assert.True(again.IsRepeat);
        Assert.Empty(around.Inbox);
    }

    [Fact]
    public async Task What_overlaps_is_refused_and_names_what_it_collides_with_also_while_that_waits()
    {
        var (rig, _, _, _, _, _) = InMemory();
        await rig.ProposeAsync(Leave());

        var second = await rig.ProposeAsync(Leave("2026-03-10", "2026-03-11", RequestKind.SickLeave), "k2");

        Assert.Equal("4: overlaps with annual leave that waits for a decision, 2026-03-09 to 2026-03-10 (S-1).", second.Refusal!.Message.En);
    }

    [Fact]
    public async Task What_was_withdrawn_or_rejected_holds_nothing()
    {
        var (rig, _, _, _, _, _) = InMemory();
        var first = await rig.ProposeAsync(Leave());
        await rig.WithdrawAsync(first.Request!.Id);
        var second = await rig.ProposeAsync(Leave(), "k2");
        await rig.DecideAsync(second.Request!.Id, SubmissionRig.Superior, Refuse());

        Assert.Null((await rig.ProposeAsync(Leave(), "k3")).Refusal);
    }

    [Fact]
    public async Task A_recorded_absence_of_an_import_counts_too()
    {
        var (rig, _, _, _, _, _) = InMemory();

        // 3 has recorded annual leave on 9 and 10 March; 4 may not send a colleague of another unit, the personnel office may.
        Assert.Equal(AccessViolations.NotYours, (await rig.ProposeAsync(Leave(kind: RequestKind.OfficialTrip), "k1", null, "4", "3")).Refusal);
        var trip = await rig.ProposeAsync(Leave(kind: RequestKind.OfficialTrip), "k1", SubmissionRig.Hr, "4", "3");

        Assert.Equal("3: overlaps with recorded annual leave, 2026-03-09 to 2026-03-10 (12/CUTI/2026).", trip.Refusal!.Message.En);
    }

    [Fact]
    public async Task Of_two_superiors_at_once_one_decides_and_the_other_learns_it()
    {
        var (rig, _, store, _, _, _) = InMemory();
        var id = (await rig.ProposeAsync(Leave())).Request!.Id;
        store.BeforeSave = () => rig.DecideAsync(id, SubmissionRig.Head, Refuse());

        var late = await rig.DecideAsync(id, SubmissionRig.Superior, Approve());

        Assert.Equal(ApprovalViolations.AlreadyDecided, late.Refusal);
    }

    [Fact]
    public async Task Strangers_learn_nothing_and_change_nothing()
    {
        var (rig, _, _, _, _, _) = InMemory();
        var id = (await rig.ProposeAsync(Leave())).Request!.Id;
        var absent = id with { Id = "none" };

        Assert.Equal(AccessViolations.NotYours, (await rig.DecideAsync(id, SubmissionRig.Stranger, Approve())).Refusal);
        Assert.Equal(AccessViolations.NotYours, (await rig.DecideAsync(absent, SubmissionRig.Stranger, Approve())).Refusal);
        Assert.Equal(AccessViolations.NotYours, (await rig.Reading.RunAsync(id, AsCaller(SubmissionRig.Stranger), Stop)).Refusal);
        Assert.Equal(AccessViolations.NotYours, (await rig.Reading.OfYearAsync(id.Owner, 2026, AsCaller(SubmissionRig.Stranger), Stop)).Refusal);
        Assert.Equal(AccessViolations.NotFound, (await rig.DecideAsync(absent, SubmissionRig.Superior, Approve())).Refusal);
        Assert.Null((await rig.Reading.RunAsync(id with { Day = Sample.Date("2026-03-01") }, AsCaller(SubmissionRig.Superior), Stop)).Refusal);
    }

    [Fact]
    public async Task Everybody_of_a_group_is_told_of_the_own_part()
    {
        var (rig, _, _, _, _, _) = InMemory();
        var id = (await rig.ProposeAsync(Leave(kind: RequestKind.Training), "k1", SubmissionRig.Hr, "4", "2")).Request!.Id;

        await rig.DecideAsync(id, SubmissionRig.Head, Approve("4"), Refuse("2"));

        Assert.Equal([NoticeKind.Decided], await rig.ToldAsync(SubmissionRig.Owner));
        Assert.Equal([NoticeKind.Decided], await rig.ToldAsync(SubmissionRig.Superior));
        var own = Assert.Single((await rig.Reading.OfYearAsync(Nip.Parse("2"), 2026, AsCaller(SubmissionRig.Superior), Stop)).Requests);
        Assert.Equal((PartStatus.Rejected, "4"), (own.Status, own.Request.Owner.Value));
    }

    [Fact]
    public async Task Silence_reminds_escalates_and_ends_with_the_personnel_office()
    {
        var (rig, _, _, _, _, _) = InMemory();
        var id = (await rig.ProposeAsync(Leave())).Request!.Id;

        await rig.ScanAsync("2026-03-02T00:00:00Z");
        Assert.Equal([NoticeKind.Reminded], await rig.ToldAsync(SubmissionRig.Superior));
        await rig.ScanAsync("2026-03-02T01:00:00Z");
        await rig.ScanAsync("2026-03-02T02:00:00Z");
        await rig.ScanAsync("2026-03-02T03:00:00Z");

        Assert.IsType<ApprovalState.WithHr>((await rig.Store.FindAsync(id, Stop))!.State.Approval);
        Assert.Equal([NoticeKind.Escalated, NoticeKind.Reminded], await rig.ToldAsync(SubmissionRig.Head));
    }

    [Fact]
    public async Task Returned_and_revised_it_goes_on_with_the_new_days()
    {
        var (rig, _, _, _, _, _) = InMemory();
        var id = (await rig.ProposeAsync(Leave())).Request!.Id;
        await rig.ReturnAsync(id, SubmissionRig.Superior);

        var revised = await rig.ReviseAsync(id, Leave("2027-01-04", "2027-01-05"));

        Assert.Equal((1, Sample.Date("2027-01-04")), (revised.Request!.State.Approval.Revision, revised.Request.State.Form.Matter.Days.From));
        Assert.Single((await rig.Reading.OfYearAsync(id.Owner, 2027, AsCaller(SubmissionRig.Owner), Stop)).Requests);
        Assert.Empty((await rig.Reading.OfYearAsync(id.Owner, 2026, AsCaller(SubmissionRig.Owner), Stop)).Requests);
        Assert.Null((await rig.ProposeAsync(Leave(), "k2")).Refusal);
    }

    [Fact]
    public async Task The_balance_counts_what_is_taken_and_what_waits_in_working_days()
    {
        var (rig, _, _, _, _, _) = InMemory(leave: new AnnualLeaveRule { RecordsFrom = 2025 });
        var first = await rig.ProposeAsync(Leave("2026-03-06", "2026-03-09"));
        await rig.DecideAsync(first.Request!.Id, SubmissionRig.Superior, Approve());
        await rig.ProposeAsync(Leave("2026-03-11", "2026-03-11"), "k2");

        var leave = (await rig.Reading.LeaveAsync(first.Request.Id.Owner, 2026, AsCaller(SubmissionRig.Owner), Stop)).Leave;

        Assert.Equal(new LeaveYear(2026, 12, 6, 2, 1), leave);
        Assert.Equal(15, leave!.Left);
    }
}

using EPerformance.Application.Objections;
using EPerformance.Domain.Objections;
using EPerformance.TestKit;
using EPerformance.TestKit.Approvals;

namespace EPerformance.Application.Tests.Objections;

/// <summary>A client that got no answer raises its objection again.</summary>
public sealed class RaisedAgainTests
{
    [Fact]
    public async Task Raised_again_it_stands_in_the_queue_from_which_an_interruption_kept_it()
    {
        var stop = TestContext.Current.CancellationToken;
        var (rig, around, _, _, _, _) = RequestRig.InMemory();
        var waiting = new WaitingRig(rig);
        var matter = new ObjectionMatter(ObjectionKind.JobClass, Sample.Date("2026-03-01"), null, null, null, null, "");
        var first = await waiting.Raise.RunAsync(SubmissionRig.Owner.Nip, matter, "Alasan", stop);
        var queued = Assert.Single(around.Inbox);

        await around.RemoveAsync(queued, stop);
        var again = await waiting.Raise.RunAsync(SubmissionRig.Owner.Nip, matter, "Alasan", stop);

        Assert.Equal((first.Objection!.Id, true), (again.Objection!.Id, again.IsRepeat));
        Assert.Equal(queued, Assert.Single(around.Inbox));
    }

    [Fact]
    public async Task Raised_again_while_it_is_decided_it_does_not_come_back_into_the_queue()
    {
        var stop = TestContext.Current.CancellationToken;
        var (rig, around, _, _, _, _) = RequestRig.InMemory();
        var waiting = new WaitingRig(rig);
        var matter = new ObjectionMatter(ObjectionKind.JobClass, Sample.Date("2026-03-01"), null, null, null, null, "");
        var first = (await waiting.Raise.RunAsync(SubmissionRig.Owner.Nip, matter, "Alasan", stop)).Objection!;

        around.BeforeQueuing = async () =>
            Assert.Null((await waiting.Change.DecideAsync(first.Id, SubmissionRig.Head, ObjectionResult.Rejected, "Alasan", ObjectionRemedy.None, first.Version, stop)).Refusal);
        var again = await waiting.Raise.RunAsync(SubmissionRig.Owner.Nip, matter, "Alasan", stop);

        Assert.True(again.IsRepeat);
        Assert.Empty(around.Inbox);
    }
}

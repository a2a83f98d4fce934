using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Application.Tests.Submissions;

/// <summary>The process is killed between any two writes of any change: a scan makes everything right, and so does the client's retry.</summary>
public sealed class InterruptionTests
{
    private static readonly LineDecision Reject2 = new("2", Verdict.Reject, Reason: "Bukan tugasnya");

    /// <summary>One life, step by step; each step is interrupted in turn after those before it went well.</summary>
    private static readonly (string Name, Func<SubmissionRig, Task> Run)[] Life =
    [
        ("enter", rig => rig.EnterAsync(Day, Owner, Key("k0"), Line("1"), Line("2"))),
        ("submit", rig => rig.SubmitAsync(Day, Key("k1"))),
        ("a line joins", rig => rig.EnterAsync(Day, Owner, Key("k2"), Line("3"))),
        ("decide some", rig => rig.DecideAsync(Superior, Key("k3"), Verify("1"))),
        ("return the rest", rig => rig.ReturnAsync(Superior)),
        ("resubmit", rig => rig.ResubmitAsync(Line("3", 30))),
        ("remind", rig => ScanAsync(rig, "2026-03-02T00:05:00Z")),
        ("escalate", rig => ScanAsync(rig, "2026-03-02T01:05:00Z")),
        ("escalate to personnel", rig => ScanAsync(rig, "2026-03-02T03:30:00Z")),
        ("personnel decides some", rig => rig.DecideAsync(Hr, Key("k4"), Reject2)),
        ("personnel decides", rig => rig.DecideAsync(Hr, Key("k5"), Verify("3"))),
        ("a line joins what was over", rig => rig.EnterAsync(Day, Owner, Key("k6"), Line("4"))),
        ("withdraw", rig => rig.WithdrawAsync(Key("k7"))),
    ];

    public static TheoryData<int> Steps => new(Enumerable.Range(0, Life.Length));

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_scan_finishes_what_was_interrupted_between_any_two_writes(int step)
    {
        for (var writes = -1; ; writes++)
        {
            var (rig, store, around) = await BeforeAsync(step);
            using var _ = rig;
            var isInterrupted = await KilledAsync(rig, store, around, step, writes);

            rig.Clock.Move(TimeSpan.FromMinutes(1));
            Assert.Empty((await rig.Scan.HealAsync(TestContext.Current.CancellationToken)).Failures);
            await Whole.AssertAsync(rig, store, around);

            rig.Clock.Move(TimeSpan.FromDays(4));
            for (var scan = 0; scan < 6; scan++)
            {
                await rig.Scan.RunAsync(TestContext.Current.CancellationToken);
                rig.Clock.Move(TimeSpan.FromDays(1));
            }

            await Whole.AssertAsync(rig, store, around, isDueExact: true);
            if (!isInterrupted)
                return;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(12)]
    public async Task A_client_that_sends_the_same_key_again_finishes_it_too(int step)
    {
        for (var writes = -1; ; writes++)
        {
            var (rig, store, around) = await BeforeAsync(step);
            using var _ = rig;
            var isInterrupted = await KilledAsync(rig, store, around, step, writes);

            await Life[step].Run(rig);

            await Whole.AssertAsync(rig, store, around);
            if (!isInterrupted)
                return;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Killed_after_it_queued_what_was_decided_meanwhile_a_look_leaves_nothing_in_the_queue(int writes)
    {
        var (rig, store, around) = InMemory();
        using var _ = rig;
        await rig.SubmitAsync(Day, Key("k"), Line("1"));
        around.BeforeQueuing = async () =>
        {
            await rig.DecideAsync(Superior, Verify("1"));
            around.BreakAfter = writes;
        };
        await Assert.ThrowsAsync<InvalidOperationException>(() => rig.SubmitAsync(Day, Key("k"), Line("1")));
        around.BreakAfter = null;

        await rig.Scan.HealAsync(TestContext.Current.CancellationToken);

        Assert.Empty(around.Inbox);
        await Whole.AssertAsync(rig, store, around);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    public async Task A_host_that_queues_what_another_one_answered_and_the_superior_decided_leaves_it_for_minutes_at_most(int writes)
    {
        var (rig, store, around) = InMemory();
        using var _ = rig;
        around.BeforeQueuing = async () =>
        {
            await rig.SubmitAsync(Day, Key("k"), Line("1"));
            await rig.DecideAsync(Superior, Verify("1"));
            around.BreakAfter = writes;
        };
        await Record.ExceptionAsync(() => rig.SubmitAsync(Day, Key("k"), Line("1")));
        around.BreakAfter = null;

        rig.Clock.Move(SubmissionEffects.GuardTime);
        await rig.Scan.RunAsync(TestContext.Current.CancellationToken);

        Assert.Empty(around.Inbox);
        await Whole.AssertAsync(rig, store, around);
    }

    [Fact]
    public async Task What_a_host_gave_up_waiting_for_may_reach_the_queue_after_the_decision_and_is_taken_out()
    {
        var (rig, store, around) = InMemory();
        using var _ = rig;
        await rig.SubmitAsync(Line("1"));
        var queued = Assert.Single(around.Inbox);
        await rig.DecideAsync(Superior, Verify("1"));
        await around.PutAsync(queued, TestContext.Current.CancellationToken);

        rig.Clock.Move(SubmissionEffects.GuardTime);
        await rig.Scan.RunAsync(TestContext.Current.CancellationToken);

        Assert.Empty(around.Inbox);
        await Whole.AssertAsync(rig, store, around, isDueExact: true);
    }

    [Theory]
    [InlineData("a moment before twenty minutes", 19, 59, 1)]
    [InlineData("twenty minutes", 20, 0, 0)]
    [InlineData("a moment after twenty minutes", 20, 1, 0)]
    public async Task Only_a_decision_soon_after_the_submission_asks_for_another_look(string label, int minutes, int seconds, int looks)
    {
        var (rig, _, around) = InMemory();
        using var _1 = rig;
        await rig.SubmitAsync(Line("1"));

        rig.Clock.Move(new TimeSpan(0, minutes, seconds));
        await rig.DecideAsync(Superior, Verify("1"));

        Assert.True(around.Due.Count == looks, $"{label}: {around.Due.Count}");
    }

    [Fact]
    public async Task Returned_and_sent_again_before_the_return_was_through_it_keeps_its_deadline_and_its_place()
    {
        var (rig, store, around) = InMemory();
        using var _ = rig;
        // In the evening every deadline is the same.
        rig.Clock.At("2026-03-02T12:00:00Z");
        await rig.SubmitAsync(Line("1"));
        around.BeforeRemoving = async () => await rig.ResubmitAsync();
        await rig.ReturnAsync(Superior);

        rig.Clock.Move(SubmissionEffects.GuardTime);
        await rig.Scan.RunAsync(TestContext.Current.CancellationToken);

        Assert.Single(around.Inbox);
        await Whole.AssertAsync(rig, store, around);
    }

    private static async Task<(SubmissionRig Rig, MemorySubmissions Store, MemorySurroundings Around)> BeforeAsync(int step)
    {
        var all = InMemory();
        foreach (var (_, run) in Life.Take(step))
            await run(all.Rig);
        return all;
    }

    /// <param name="writes">That go well around the row; -1 dies when the row itself is written.</param>
    /// <returns>False when there were no more writes to interrupt.</returns>
    private static async Task<bool> KilledAsync(SubmissionRig rig, MemorySubmissions store, MemorySurroundings around, int step, int writes)
    {
        if (writes < 0)
            store.BeforeSave = () => throw new InvalidOperationException("the process was killed here");
        else
            around.BreakAfter = writes;
        try
        {
            await Life[step].Run(rig);
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
        finally
        {
            store.BeforeSave = null;
            around.BreakAfter = null;
        }
    }

    private static async Task ScanAsync(SubmissionRig rig, string at)
    {
        var result = await rig.ScanAsync(at);
        if (result.Failures.Count > 0)
            throw new InvalidOperationException("the process was killed here");
    }
}

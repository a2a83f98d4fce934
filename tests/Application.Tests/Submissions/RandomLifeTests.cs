using EPerformance.Domain.Approvals;
using EPerformance.TestKit;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Application.Tests.Submissions;

/// <summary>Whatever people do in whatever order, with a process that dies now and then: nothing is lost, counted twice or left waiting. Seed 20260302.</summary>
public sealed class RandomLifeTests
{
    private const int Lives = 400, Commands = 14;

    [Theory]
    [InlineData(LastOutcome.EscalateToHr)]
    [InlineData(LastOutcome.AutoVerify)]
    public async Task Every_life_ends_whole(LastOutcome last)
    {
        var random = new Random(20260302);
        var reached = new HashSet<string>();
        for (var life = 0; life < Lives; life++)
        {
            var (rig, store, around) = InMemory(last);
            using var _ = rig;
            for (var step = 0; step < Commands; step++)
            {
                around.BreakAfter = random.Next(5) == 0 ? random.Next(4) : null;
                try
                {
                    await AnyAsync(rig, random);
                }
                catch (InvalidOperationException)
                {
                    // Killed; the next process goes on.
                }

                around.BreakAfter = null;
                rig.Clock.Move(TimeSpan.FromMinutes(random.Next(40)));
            }

            Assert.Empty((await rig.Scan.HealAsync(TestContext.Current.CancellationToken)).Failures);
            await Whole.AssertAsync(rig, store, around);
            reached.Add((await store.FindAsync(Day, CancellationToken.None))?.State.GetType().Name ?? "nothing");
        }

        var states = typeof(ApprovalState).GetNestedTypes().Select(type => type.Name).Where(name => last == LastOutcome.AutoVerify || name != nameof(ApprovalState.AutoVerified));
        Assert.Superset(states.Except([last == LastOutcome.AutoVerify ? nameof(ApprovalState.WithHr) : ""]).ToHashSet(), reached);
    }

    private static Task AnyAsync(SubmissionRig rig, Random random)
    {
        var line = $"{random.Next(1, 5)}";
        return random.Next(12) switch
        {
            0 or 1 => rig.EnterAsync(Line(line, random.Next(1, 3) * 30)),
            2 or 3 => rig.SubmitAsync(),
            4 => rig.SubmitAsync(Line("1"), Line("2")),
            5 => rig.ResubmitAsync(),
            6 => random.Next(3) == 0 ? rig.WithdrawAsync() : rig.RemoveAsync(line),
            7 => rig.ReturnAsync(AnyActor(random)),
            8 or 9 or 10 => rig.DecideAsync(AnyActor(random), AnyDecision(line, random)),
            _ => rig.Scan.RunAsync(CancellationToken.None),
        };
    }

    private static Actor AnyActor(Random random) => new[] { Superior, Superior, Head, Hr, Stranger, Owner }[random.Next(6)];

    private static LineDecision AnyDecision(string line, Random random) => random.Next(4) switch
    {
        0 => new LineDecision(line, Verdict.VerifyPart, Minutes: 20, Reason: "Separuh"),
        1 => new LineDecision(line, Verdict.Reject, Reason: "Bukan tugasnya"),
        2 => new LineDecision(line, Verdict.Return, Reason: "Bukti belum ada"),
        _ => Verify(line),
    };
}

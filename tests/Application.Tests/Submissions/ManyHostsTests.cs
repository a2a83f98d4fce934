using EPerformance.Domain.Approvals;
using EPerformance.TestKit;
using EPerformance.TestKit.Hosts;
using EPerformance.TestKit.Ports;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Application.Tests.Submissions;

/// <summary>
/// Several hosts at work on one submission, each slow or killed at any step, with answers that are lost and writes that arrive late: two looks later everything is as its row says. Seeds 20261126 and the following.
/// </summary>
public sealed class ManyHostsTests
{
    private const int FirstSeed = 20_261_126, Lives = 250, MostRounds = 2, AtOnce = 4;

    private static readonly TimeSpan Look = TimeSpan.FromMinutes(11);

    [Theory]
    [InlineData(LastOutcome.EscalateToHr)]
    [InlineData(LastOutcome.AutoVerify)]
    public async Task Whoever_was_late_or_died_a_look_leaves_everything_whole(LastOutcome last)
    {
        var broken = new List<string>();
        for (var seed = FirstSeed; seed < FirstSeed + Lives; seed++)
        {
            // On a thread of the pool, where what follows a turn runs at once.
            if (await Task.Run(() => BrokenAsync(seed, last)) is { } how)
                broken.Add($"{seed}: {how}");
        }

        Assert.True(broken.Count == 0, $"{broken.Count} of {Lives} lives: {string.Join(Environment.NewLine, broken.Take(5))}");
    }

    private static async Task<string?> BrokenAsync(int seed, LastOutcome last)
    {
        var random = new Random(seed);
        var (rig, store, around) = InMemory(last);
        using var whole = rig;
        // In the evening every deadline is the same.
        if (seed % 2 == 0)
            rig.Clock.At("2026-03-02T12:00:00Z");
        for (var round = random.Next(MostRounds); round >= 0; round--)
        {
            var turns = new Turns(random, () => rig.Clock.Move(TimeSpan.FromSeconds(random.Next(3))));
            for (var host = 0; host < AtOnce; host++)
                _ = ActAsync(HostOn(turns, rig, store, around), random);
            turns.RunOut();
            rig.Clock.Move(TimeSpan.FromMinutes(random.Next(3) * random.Next(20)));
        }

        for (var look = 0; look < 2; look++)
        {
            rig.Clock.Move(Look);
            Assert.Empty((await rig.Scan.RunAsync(TestContext.Current.CancellationToken)).Failures);
        }

        Assert.Empty((await rig.Scan.HealAsync(TestContext.Current.CancellationToken)).Failures);
        try
        {
            await Whole.AssertAsync(rig, store, around);
            return null;
        }
        catch (Xunit.Sdk.XunitException wrong)
        {
            return wrong.Message;
        }
    }

    private static SubmissionRig HostOn(Turns turns, SubmissionRig shared, MemorySubmissions store, MemorySurroundings around)
    {
        var host = Turns.NewHost();
        return new SubmissionRig(
            turns.Of<Application.Ports.ISubmissionStore>(host, store), turns.Of<Application.Ports.IInbox>(host, around), turns.Of<Application.Ports.IDueList>(host, around),
            turns.Of<Application.Ports.IOutbox>(host, around), turns.Of<Application.Ports.IActivityMonths>(host, around))
        {
            Clock = shared.Clock,
            Policy = shared.Policy,
            Cache = shared.Organisation,
        };
    }

    private static async Task ActAsync(SubmissionRig host, Random random)
    {
        try
        {
            await AnyAsync(host, random);
        }
        catch (InvalidOperationException)
        {
            // The client is told to come again, and may or may not.
        }
    }

    private static Task AnyAsync(SubmissionRig host, Random random)
    {
        var key = Key($"k{random.Next(3)}");
        return random.Next(13) switch
        {
            < 4 => host.SubmitAsync(Day, Key("submit"), Line("1"), Line("2")),
            < 8 => host.DecideAsync(Superior, Key("decide"), Verify("1"), Verify("2")),
            8 => host.EnterAsync(Day, Owner, Key("enter"), Line("1"), Line("2")),
            9 => host.SubmitAsync(Day, key, Line($"{random.Next(3, 6)}")),
            10 => host.ResubmitAsync(),
            11 => random.Next(2) == 0 ? host.WithdrawAsync(key) : host.ReturnAsync(Superior),
            _ => LookAsync(host),
        };
    }

    /// <summary>At everything, as the night's look does.</summary>
    private static async Task LookAsync(SubmissionRig host)
    {
        await foreach (var entry in host.DueList.UntilAsync(DateTimeOffset.MaxValue, CancellationToken.None))
            await host.Look.RunAsync(entry, CancellationToken.None);
    }
}

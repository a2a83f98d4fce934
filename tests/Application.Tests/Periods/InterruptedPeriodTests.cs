using EPerformance.Application.Periods;
using EPerformance.Domain.Periods;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>The engine killed at every single write of a period, and brought back: the outcome is the same, to the last character.</summary>
public sealed class InterruptedPeriodTests
{
    private static readonly PeriodId March = PeriodAgency.March;

    [Fact]
    public async Task Whichever_write_was_the_last_before_the_process_died_the_result_is_the_same()
    {
        using var closed = new PeriodAgency();
        await closed.Rig.CloseDaysAsync(March);
        var (expected, writes) = await UninterruptedAsync(closed.Rig.Ports);
        Assert.InRange(writes, 19, 100);

        for (var last = 0; last < writes; last++)
        {
            using var agency = new PeriodAgency(beneath: closed.Rig.Ports);
            await agency.Rig.Close.RunAsync(March, PeriodRig.Sdm, false, CancellationToken.None);
            agency.Rig.Clock.Later(agency.Rig.Settings.Settling);
            agency.Periods.BreakAfter = last;

            await KilledAsync(agency, last);
            agency.Periods.BreakAfter = null;
            await FinishAsync(agency);

            Assert.True(expected.SequenceEqual(agency.Periods.Everything), $"killed after {last} of {writes} writes");
            Assert.Equal(8, (await agency.Periods.HistoryAsync(March, CancellationToken.None)).Count);
        }
    }

    private static async Task<(IReadOnlyList<string> Everything, int Writes)> UninterruptedAsync(PeriodPorts closed)
    {
        using var agency = new PeriodAgency(beneath: closed);
        await agency.Rig.Close.RunAsync(March, PeriodRig.Sdm, false, CancellationToken.None);
        agency.Rig.Clock.Later(agency.Rig.Settings.Settling);
        var before = agency.Periods.Writes;
        await FinishAsync(agency);
        return (agency.Periods.Everything, agency.Periods.Writes - before - 2);
    }

    /// <summary>From the settled closing to the finished lists; the two signatures are people's and not interrupted.</summary>
    private static async Task FinishAsync(PeriodAgency agency)
    {
        await agency.Rig.AdvanceAll.RunAsync(null, CancellationToken.None);
        if ((await agency.Periods.FindAsync(March, CancellationToken.None))!.State is PeriodState.Published)
            await agency.Rig.SignAsync(March);
        await agency.Rig.AdvanceAll.RunAsync(null, CancellationToken.None);
        Assert.NotNull(Assert.IsType<PeriodState.Locked>((await agency.Periods.FindAsync(March, CancellationToken.None))!.State).ExportedAt);
    }

    private static async Task KilledAsync(PeriodAgency agency, int last)
    {
        try
        {
            await agency.Rig.AdvanceAll.RunAsync(null, CancellationToken.None);
            var left = agency.Periods.BreakAfter;
            agency.Periods.BreakAfter = null;
            await agency.Rig.SignAsync(March);
            agency.Periods.BreakAfter = left;
            await agency.Rig.AdvanceAll.RunAsync(null, CancellationToken.None);
        }
        catch (AggregateException died) when (died.Flatten().InnerExceptions.All(one => one is KilledException))
        {
            return;
        }

        Assert.Fail($"write {last} was never tried");
    }
}

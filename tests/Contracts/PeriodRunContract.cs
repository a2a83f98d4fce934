using EPerformance.Application.Periods;
using EPerformance.Domain.Periods;
using EPerformance.TestKit.Periods;

namespace EPerformance.Contracts;

/// <summary>From closing to the exported lists, whichever engine drives it.</summary>
public abstract class PeriodRunContract
{
    protected static readonly PeriodId March = PeriodRig.Id("2026-03");

    [Fact]
    public async Task A_closed_period_is_frozen_calculated_and_published_for_check_without_anybody()
    {
        await using var host = await OpenAsync();

        await CloseAsync(host);
        await host.GoOnAsync();

        var published = Assert.IsType<PeriodState.Published>(await StateAsync(host));
        Assert.Equal(1, published.Head.Version);
        Assert.Equal(5, (await host.Rig.ListAsync(March, 1)).Length - 1);
    }

    [Fact]
    public async Task Before_it_has_settled_nothing_is_frozen()
    {
        await using var host = await OpenAsync();

        await CloseAsync(host);

        Assert.IsType<PeriodState.Closing>(await StateAsync(host));
    }

    [Fact]
    public async Task Signed_by_both_offices_it_is_locked_and_its_lists_are_made()
    {
        await using var host = await OpenAsync();
        await CloseAsync(host);
        await host.GoOnAsync();

        await host.Rig.SignAsync(March);
        await host.GoOnAsync();

        Assert.NotNull(Assert.IsType<PeriodState.Locked>(await StateAsync(host)).ExportedAt);
        await using var list = await host.Rig.Ports.Exports.ReadAsync(March, 1, AllowanceList.FileName, TestContext.Current.CancellationToken);
        Assert.NotNull(list);
    }

    [Fact]
    public async Task One_signature_is_not_enough()
    {
        await using var host = await OpenAsync();
        await CloseAsync(host);
        await host.GoOnAsync();

        host.Rig.Clock.Later(TimeSpan.FromDays(4));
        await CommandAsync(host, now => new PeriodCommand.Approve(SigningOffice.Personnel, PeriodRig.Sdm, 1, now));
        await host.GoOnAsync();

        Assert.IsType<PeriodState.Published>(await StateAsync(host));
    }

    [Fact]
    public async Task Refused_it_waits_for_a_person_and_recalculated_it_goes_through_with_the_next_version()
    {
        await using var host = await OpenAsync();
        await CloseAsync(host);
        await host.GoOnAsync();

        await CommandAsync(host, now => new PeriodCommand.Refuse(PeriodRig.Keu, "Data cuti terlambat masuk", now));
        await host.GoOnAsync();
        Assert.Equal("Data cuti terlambat masuk", Assert.IsType<PeriodState.Calculated>(await StateAsync(host)).Refusal);
        await CommandAsync(host, now => new PeriodCommand.Recalculate(PeriodRig.Sdm, 1, "Data cuti sudah masuk", now));
        await host.GoOnAsync();
        Assert.Equal(2, Assert.IsType<PeriodState.Published>(await StateAsync(host)).Head.Version);
        await host.Rig.SignAsync(March);
        await host.GoOnAsync();

        var locked = Assert.IsType<PeriodState.Locked>(await StateAsync(host));
        Assert.Equal([1, 2], locked.Head.Runs.Select(run => run.Version));
    }

    [Fact]
    public async Task Told_again_and_again_it_does_nothing_twice()
    {
        await using var host = await OpenAsync();
        await CloseAsync(host);
        await host.GoOnAsync();
        var changes = (await host.Rig.Ports.Periods.FindAsync(March, TestContext.Current.CancellationToken))!.Change;

        await CloseAsync(host, isAgain: true);
        await host.GoOnAsync();
        await host.GoOnAsync();

        Assert.Equal(changes, (await host.Rig.Ports.Periods.FindAsync(March, TestContext.Current.CancellationToken))!.Change);
    }

    protected abstract Task<IPeriodHost> OpenAsync();

    private static async Task CloseAsync(IPeriodHost host, bool isAgain = false)
    {
        var closed = await host.Rig.Close.RunAsync(March, PeriodRig.Sdm, closeDays: true, TestContext.Current.CancellationToken);
        Assert.Equal(isAgain, closed.Refusal is not null);
    }

    private static async Task CommandAsync(IPeriodHost host, Func<DateTimeOffset, PeriodCommand> command)
    {
        var result = await host.Rig.Desk.ChangeAsync(March, PeriodRig.Sdm, null, (_, now) => command(now), TestContext.Current.CancellationToken);
        Assert.Null(result.Refusal);
    }

    private static async Task<PeriodState> StateAsync(IPeriodHost host) =>
        (await host.Rig.Ports.Periods.FindAsync(March, TestContext.Current.CancellationToken))!.State;
}

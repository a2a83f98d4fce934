using EPerformance.Application.Periods;
using EPerformance.Domain.Periods;
using EPerformance.TestKit.Periods;

namespace EPerformance.Application.Tests.Periods;

public sealed class ClosePeriodTests : IDisposable
{
    private readonly PeriodAgency _agency = new();

    [Theory]
    [InlineData("2026-03-31T16:59:59Z", "RUN-003")]
    [InlineData("2026-03-31T17:00:00Z", "RUN-004")]
    public async Task A_period_ends_when_its_last_day_has_ended_in_every_zone(string now, string code)
    {
        _agency.Rig.Clock.At(now);

        Assert.Equal(code, (await CloseAsync()).Refusal?.Code);
    }

    [Fact]
    public async Task Days_that_nobody_closed_are_listed()
    {
        var refused = await CloseAsync();

        Assert.Same(RunViolations.DaysNotClosed, refused.Refusal);
        Assert.Equal(3 * 22, refused.Days.Count);
        Assert.Equal("2026-03-02 Asia/Jakarta", $"{refused.Days[0].Date:yyyy-MM-dd} {refused.Days[0].Zone}");
    }

    [Fact]
    public async Task They_are_closed_on_the_way_when_the_caller_wants_it()
    {
        var period = await _agency.Rig.RunAsync(PeriodAgency.March, closeDays: true);

        Assert.IsType<PeriodState.Published>(period.State);
        Assert.Equal(3 * 22, (await _agency.Rig.Ports.Closes.InMonthAsync(PeriodAgency.March.Period.First, CancellationToken.None)).Count(close => close.IsComplete));
    }

    [Fact]
    public async Task Closing_again_changes_nothing()
    {
        var first = await CloseAsync(closeDays: true);

        var again = await CloseAsync(closeDays: true);

        Assert.Equal((1, 1), (first.Period!.Change, again.Period!.Change));
        Assert.Single(await _agency.Periods.HistoryAsync(PeriodAgency.March, CancellationToken.None));
    }

    [Theory]
    [InlineData("2026-Q1")]
    [InlineData("2026-Q1-shadow")]
    public async Task An_agency_that_pays_by_month_closes_no_quarter(string id) =>
        Assert.Same(RunViolations.OtherKind, (await _agency.Rig.Close.RunAsync(PeriodRig.Id(id), PeriodRig.Sdm, true, CancellationToken.None)).Refusal);

    [Fact]
    public async Task Without_a_policy_no_period_is_closed()
    {
        using var agency = new PeriodAgency(policy: "");

        Assert.Same(RunViolations.NoPolicy, (await agency.Rig.Close.RunAsync(PeriodAgency.March, PeriodRig.Sdm, true, CancellationToken.None)).Refusal);
    }

    public void Dispose() => _agency.Dispose();

    private Task<PeriodResult> CloseAsync(bool closeDays = false) => _agency.Rig.Close.RunAsync(PeriodAgency.March, PeriodRig.Sdm, closeDays, CancellationToken.None);
}

using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

public sealed class PeriodGateTests : IDisposable
{
    private readonly MovingClock _clock = new();
    private readonly MemoryPeriods _periods = new();
    private readonly PeriodGate _gate;

    public PeriodGateTests()
    {
        _gate = new PeriodGate(_periods, _clock);
    }

    [Fact]
    public async Task Facts_of_a_period_that_nobody_closed_may_change()
    {
        Assert.Null(await _gate.RefusalAsync(Sample.Date("2026-03-31"), CancellationToken.None));
    }

    [Theory]
    [InlineData("2026-02-28", null)]
    [InlineData("2026-03-01", "PER-002")]
    [InlineData("2026-03-31", "PER-002")]
    [InlineData("2026-04-01", null)]
    public async Task Closing_a_month_stops_its_days_and_no_other(string date, string? code)
    {
        await CloseAsync(_periods, "2026-03");

        Assert.Equal(code, (await _gate.RefusalAsync(Sample.Date(date), CancellationToken.None))?.Code);
    }

    [Theory]
    [InlineData("2026-03-31", "PER-002")]
    [InlineData("2026-04-01", null)]
    public async Task Closing_a_quarter_stops_all_its_months(string date, string? code)
    {
        await CloseAsync(_periods, "2026-Q1");

        Assert.Equal(code, (await _gate.RefusalAsync(Sample.Date(date), CancellationToken.None))?.Code);
    }

    [Fact]
    public async Task A_shadow_period_stops_nothing()
    {
        await CloseAsync(_periods, "2026-03-shadow");

        Assert.Null(await _gate.RefusalAsync(Sample.Date("2026-03-31"), CancellationToken.None));
    }

    [Theory]
    [InlineData(4999, null)]
    [InlineData(5000, "PER-002")]
    public async Task A_look_is_good_for_five_seconds(int milliseconds, string? code)
    {
        await _gate.RefusalAsync(Sample.Date("2026-03-31"), CancellationToken.None);
        await CloseAsync(_periods, "2026-03");

        _clock.Pass(TimeSpan.FromMilliseconds(milliseconds));

        Assert.Equal(code, (await _gate.RefusalAsync(Sample.Date("2026-03-31"), CancellationToken.None))?.Code);
    }

    [Fact]
    public void The_freeze_waits_for_longer_than_the_gate_remembers_and_a_write_takes() =>
        Assert.True(new PeriodSettings().Settling >= PeriodGate.Lifetime + TimeSpan.FromSeconds(42));

    public void Dispose() => _gate.Dispose();

    internal static async Task CloseAsync(IPeriodStore periods, string id)
    {
        var before = StoredPeriod.Untouched(PeriodId.Parse(id));
        var closed = PeriodDecider.Decide(before.State, Closing.Close(), Closing.Policy).Events;
        var after = before with { State = closed.Aggregate(before.State, PeriodDecider.Evolve), Change = 1 };
        Assert.True(await periods.SaveAsync(before, after, new PeriodAudit(1, PeriodRig.Sdm, DateTimeOffset.UnixEpoch, closed), CancellationToken.None));
    }

    private sealed class MovingClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan time) => _ticks += time.Ticks;

        public override long GetTimestamp() => _ticks;
    }
}

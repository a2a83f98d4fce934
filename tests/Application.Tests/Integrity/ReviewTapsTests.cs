using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Integrity;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Integrity;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Integrity;

/// <summary>From stored punches to the queue, and out of it.</summary>
public sealed class ReviewTapsTests
{
    private static readonly Nip Budi = Nip.Parse("3"), Sari = Nip.Parse("4"), Officer = Nip.Parse("1");

    private readonly MemoryPunchStore _punches = new(new ThreeBuckets());
    private readonly MemorySignals _signals = new();
    private readonly FixedClock _clock = new("2026-03-20T20:30:00Z");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_phone_for_two_is_put_into_the_queue_once_however_often_the_job_runs()
    {
        await TapAsync(Budi, "2026-03-20T00:20:00Z", "phone");
        await TapAsync(Sari, "2026-03-20T00:21:00Z", "phone");

        Assert.Equal(1, await RunAsync());
        Assert.Equal(0, await RunAsync());

        var signal = Assert.Single(_signals.All);
        Assert.Equal((SignalKind.SharedDevice, 2, 2, 1), (signal.Kind, signal.People.Count, signal.Taps.Count, signal.Version));
        Assert.Null(signal.Decision);
    }

    [Theory]
    [InlineData("eight minutes slow", "2026-03-20T00:52:00Z", true, 1)]
    [InlineData("within the tolerance", "2026-03-20T00:58:00Z", false, 0)]
    [InlineData("it does not say", null, false, 0)]
    public async Task Of_machines_only_the_clock_that_was_off_comes_into_the_queue_and_everybody_may_answer(string label, string? clock, bool isOff, int expected)
    {
        foreach (var nip in new[] { Budi, Officer })
        {
            var at = FixedClock.Parse("2026-03-20T00:20:00Z");
            await _punches.AddAsync(
                new PunchRecord(nip, "M1:7", PunchDirection.In, PunchSource.Machine, at, new DateOnly(2026, 3, 20), AgencyZone.Wib, "SEK", PunchFiling.UtcDate(at))
                {
                    DeviceId = "M1",
                    UploadedAt = FixedClock.Parse("2026-03-20T01:00:00Z"),
                    DeviceTime = clock is null ? null : FixedClock.Parse(clock),
                    Flags = isOff ? [PunchFlag.DeviceClockDiffers] : [],
                },
                Stop);
        }

        Assert.Equal((label, expected), (label, await RunAsync()));
        Assert.All(_signals.All, signal => Assert.Equal((SignalKind.OffMachine, 0, 2), (signal.Kind, signal.People.Count, signal.Taps.Count)));
    }

    [Theory]
    [InlineData("2026-03-06T20:00:00Z", 1)] // 7 March in Jakarta, the first of fourteen days
    [InlineData("2026-03-06T16:59:59Z", 0)] // 6 March
    [InlineData("2026-03-20T16:59:59Z", 1)] // 20 March, the last
    [InlineData("2026-03-20T17:00:00Z", 0)] // 21 March, today
    public async Task Fourteen_days_before_today_are_looked_at(string at, int expected)
    {
        await TapAsync(Budi, at, "phone");
        await TapAsync(Sari, at, "phone");

        Assert.Equal(expected, await RunAsync());
    }

    [Fact]
    public async Task The_check_outs_of_a_night_shift_are_looked_at_with_the_morning()
    {
        foreach (var nip in new[] { Budi, Sari })
        {
            var at = FixedClock.Parse("2026-03-10T00:05:00Z");
            await _punches.AddAsync(
                new PunchRecord(nip, "out", PunchDirection.Out, PunchSource.Mobile, at, new DateOnly(2026, 3, 9), AgencyZone.Wib, "SEK", PunchFiling.UtcDate(at)) { DeviceId = "phone" }, Stop);
        }

        Assert.Equal(1, await RunAsync());
    }

    [Fact]
    public async Task A_night_costs_one_range_for_each_of_fifteen_dates_and_each_bucket()
    {
        var buckets = new ManyBuckets(64);
        var punches = new MemoryPunchStore(buckets);

        await new ReviewTaps(punches, buckets, _signals, SignalThresholds.Default, _clock).RunAsync(Stop);

        Assert.Equal(960, punches.Calls);
    }

    [Theory]
    [InlineData(PunchSource.Machine)]
    [InlineData(PunchSource.Kiosk)]
    [InlineData(PunchSource.Manual)]
    public async Task Machines_and_kiosks_are_shared_on_purpose(PunchSource source)
    {
        await TapAsync(Budi, "2026-03-20T00:20:00Z", "kiosk-1", source);
        await TapAsync(Sari, "2026-03-20T00:21:00Z", "kiosk-1", source);

        Assert.Equal(0, await RunAsync());
    }

    [Fact]
    public async Task A_loan_that_was_said_openly_is_not_asked_about()
    {
        await TapAsync(Budi, "2026-03-20T00:20:00Z", "phone");
        await TapAsync(Sari, "2026-03-20T00:21:00Z", "phone", flags: PunchFlag.DeviceLent);

        Assert.Equal(0, await RunAsync());
    }

    [Theory]
    [InlineData(89, 0)]
    [InlineData(90, 0)]
    [InlineData(91, 1)]
    public async Task An_answer_holds_for_ninety_days(int days, int asked)
    {
        await MockAsync("2026-03-16", 5);
        await RunAsync();
        await DecideAsync(SignalOutcome.Honest);
        var later = new DateOnly(2026, 3, 21).AddDays(days);
        _clock.At($"{later.AddDays(1):yyyy-MM-dd}T20:30:00Z");
        await MockAsync($"{later.AddDays(-4):yyyy-MM-dd}", 5);

        Assert.Equal(asked, await RunAsync());
        Assert.Equal(asked == 1, Assert.Single(_signals.All).Decision is null);
    }

    [Fact]
    public async Task A_pattern_that_goes_on_stays_one_row_and_grows()
    {
        await MockAsync("2026-03-14", 5);
        _clock.At("2026-03-19T20:30:00Z");
        await RunAsync();
        await MockAsync("2026-03-19", 1);
        _clock.At("2026-03-20T20:30:00Z");

        Assert.Equal(1, await RunAsync());

        var signal = Assert.Single(_signals.All);
        Assert.Equal((6, new DateOnly(2026, 3, 19), 2, FixedClock.Parse("2026-03-19T20:30:00Z")), (signal.Taps.Count, signal.Until, signal.Version, signal.FoundAt));
    }

    [Fact]
    public async Task Nobody_decides_about_himself()
    {
        await MockAsync("2026-03-16", 5);
        await RunAsync();
        var signal = Assert.Single(_signals.All);

        var (_, refusal) = await new DecideSignal(_signals, _clock).RunAsync(Budi, signal.Id, signal.Tag, SignalOutcome.Honest, "tidak benar", Stop);

        Assert.Equal(SignalViolations.OwnSignal, refusal);
    }

    [Theory]
    [InlineData("", "INT-003")]
    [InlineData("  ", "INT-003")]
    [InlineData(null, "INT-003")]
    public async Task A_decision_has_a_reason(string? reason, string code)
    {
        await MockAsync("2026-03-16", 5);
        await RunAsync();
        var signal = Assert.Single(_signals.All);

        Assert.Equal(code, (await new DecideSignal(_signals, _clock).RunAsync(Officer, signal.Id, signal.Tag, SignalOutcome.Examination, reason, Stop)).Refusal?.Code);
    }

    [Fact]
    public async Task A_signal_is_decided_once_and_by_who_has_seen_its_latest_state()
    {
        await MockAsync("2026-03-14", 5);
        _clock.At("2026-03-19T20:30:00Z");
        await RunAsync();
        var seen = Assert.Single(_signals.All);
        await MockAsync("2026-03-19", 1);
        _clock.At("2026-03-20T20:30:00Z");
        await RunAsync();
        var use = new DecideSignal(_signals, _clock);

        Assert.Equal(AccessViolations.ChangedMeanwhile, (await use.RunAsync(Officer, seen.Id, seen.Tag, SignalOutcome.Honest, "ponsel dinas", Stop)).Refusal);
        await DecideAsync(SignalOutcome.Honest);
        var decided = Assert.Single(_signals.All);
        Assert.Equal(SignalViolations.AlreadyDecided, (await use.RunAsync(Officer, seen.Id, decided.Tag, SignalOutcome.Examination, "lain", Stop)).Refusal);
        Assert.Equal((SignalOutcome.Honest, Officer, "ponsel dinas"), (decided.Decision!.Outcome, decided.Decision.By, decided.Decision.Reason));
        Assert.Equal(AccessViolations.NotFound, (await use.RunAsync(Officer, "../x", "", SignalOutcome.Honest, "x", Stop)).Refusal);
    }

    private sealed class ManyBuckets(int count) : Application.Ports.IBuckets
    {
        public int Count => count;

        public int Of(Nip nip) => nip.Value[^1] % count;
    }

    private async Task<int> RunAsync() =>
        (await new ReviewTaps(_punches, new ThreeBuckets(), _signals, SignalThresholds.Default, _clock).RunAsync(Stop)).Done;

    private async Task DecideAsync(SignalOutcome outcome)
    {
        var signal = Assert.Single(_signals.All);
        Assert.Null((await new DecideSignal(_signals, _clock).RunAsync(Officer, signal.Id, signal.Tag, outcome, " ponsel dinas ", Stop)).Refusal);
    }

    /// <summary>Budi at exactly one point, a day after the other.</summary>
    private async Task MockAsync(string from, int days)
    {
        for (var day = 0; day < days; day++)
        {
            var date = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture).AddDays(day);
            await TapAsync(Budi, $"{date:yyyy-MM-dd}T00:1{day}:00Z", "phone", position: new GeoPoint(-6.175392m, 106.827153m));
        }
    }

    private async Task TapAsync(Nip nip, string at, string device, PunchSource source = PunchSource.Mobile, PunchFlag? flags = null, GeoPoint? position = null)
    {
        var now = FixedClock.Parse(at);
        await _punches.AddAsync(
            new PunchRecord(nip, at, PunchDirection.In, source, now, AgencyZone.Wib.DateOf(now), AgencyZone.Wib, "SEK", PunchFiling.UtcDate(now))
            {
                DeviceId = device,
                Flags = flags is { } flag ? [flag] : [],
                Place = PlaceEvidence.None with { Position = position, AccuracyMetres = 12 },
            },
            Stop);
    }
}

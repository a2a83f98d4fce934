using EPerformance.Application.Attendance;
using EPerformance.Application.Retention;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Retention;

/// <summary>What only shows inside: interruptions, failures, overdue months. What goes and what stays is <c>RetentionContract</c>.</summary>
public sealed class PurgeOldDataTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task Killed_after_any_step_the_next_run_finishes_it(int steps)
    {
        var rig = new RetentionRig();
        await PunchAsync(rig, "2024-01-15", "2024-02-15", "2024-03-15");
        rig.Gate.Refusal = PeriodViolations.PeriodPaid;
        rig.Store.BreakAfter = steps;
        var broken = await rig.Purge.RunAsync(Stop);
        Assert.NotEmpty(broken.Failures);

        rig.Store.BreakAfter = null;
        var next = await rig.Purge.RunAsync(Stop);

        Assert.Empty(next.Failures);
        Assert.Equal(["2024-03-15"], rig.Punches.All.Select(punch => $"{punch.FiledUnder:yyyy-MM-dd}"));
        Assert.Equal([0, 0, 1], rig.Days.Days.OrderBy(day => day.Record.Date).Select(day => day.Punches.Count));
        Assert.Equal(0, (await rig.Purge.RunAsync(Stop)).Done);
    }

    [Fact]
    public async Task As_long_as_a_day_may_have_its_punches_the_month_is_there_to_be_found()
    {
        var rig = new RetentionRig();
        await PunchAsync(rig, "2024-02-15");
        rig.Gate.Refusal = PeriodViolations.PeriodPaid;
        rig.Store.BreakAfter = 4;

        await rig.Purge.RunAsync(Stop);

        Assert.Single(Assert.Single(rig.Days.Days).Punches);
        Assert.Single(rig.Punches.All);
    }

    [Fact]
    public async Task A_month_that_is_overdue_is_named_every_time()
    {
        var rig = new RetentionRig();
        await PunchAsync(rig, "2024-02-15");

        var outcome = await rig.Purge.RunAsync(Stop);

        Assert.Equal(0, outcome.Done);
        Assert.Contains("2024-02", Assert.Single(outcome.Failures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_allowance_is_calculated_age_alone_decides()
    {
        var rig = new RetentionRig { Policy = null };
        await PunchAsync(rig, "2024-02-15", "2024-03-15");

        var outcome = await rig.Purge.RunAsync(Stop);

        Assert.Equal((1, 0), (outcome.Done, outcome.Failures.Count));
        Assert.Equal("2024-03-15", $"{Assert.Single(rig.Punches.All).FiledUnder:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData(nameof(RetentionSettings.PunchMonths), 13, 14, 240, 241)]
    [InlineData(nameof(RetentionSettings.NoticeDays), 29, 30, 3650, 3651)]
    [InlineData(nameof(RetentionSettings.AnswerDays), 1, 2, 90, 91)]
    [InlineData(nameof(RetentionSettings.EvidenceDays), 1, 2, 90, 91)]
    [InlineData(nameof(RetentionSettings.PhotoDays), 1, 2, 90, 91)]
    public void A_time_that_is_too_short_or_too_long_is_refused_by_name(string setting, int below, int least, int most, int above)
    {
        With(setting, least).Check();
        With(setting, most).Check();
        Assert.All([below, above], value => Assert.Contains($"Retention:{setting}", Assert.Throws<InvalidOperationException>(With(setting, value).Check).Message, StringComparison.Ordinal));
    }

    private static RetentionSettings With(string setting, int value) => setting switch
    {
        nameof(RetentionSettings.PunchMonths) => new() { PunchMonths = value },
        nameof(RetentionSettings.NoticeDays) => new() { NoticeDays = value },
        nameof(RetentionSettings.EvidenceDays) => new() { EvidenceDays = value },
        nameof(RetentionSettings.PhotoDays) => new() { PhotoDays = value },
        _ => new() { AnswerDays = value },
    };

    private static async Task PunchAsync(RetentionRig rig, params string[] dates)
    {
        foreach (var date in dates.Select(Sample.Date))
        {
            var nip = Nip.Parse("2");
            var at = new DateTimeOffset(date, new TimeOnly(1, 0), TimeSpan.Zero);
            var punch = new PunchRecord(nip, "tap", PunchDirection.In, PunchSource.Mobile, at, date, AgencyZone.Wib, "PST", date);
            await rig.Punches.AddAsync(punch, Stop);
            var record = new DayRecord(date, Sample.FiveDays.On(DayOfWeek.Monday, Domain.Calendars.Season.Normal)!, new DayReading(DayState.MissingOut, new TimeSpan(8, 0, 0), null), null);
            await rig.Days.PutAsync(rig.Buckets.Of(nip), [new ClosedDay(nip, AgencyZone.Wib, "PST", record, [punch])], Stop);
        }
    }
}

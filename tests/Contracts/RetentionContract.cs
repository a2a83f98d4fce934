using System.Globalization;
using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Contracts;

/// <summary>What goes when its time is over, and what stays, whichever host does it.</summary>
public abstract class RetentionContract
{
    private static readonly Nip Person = Nip.Parse("1");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("the last moment of February in Jakarta", "2026-02-28T16:59:59Z", "2024-02 2024-03")]
    [InlineData("the first of March", "2026-02-28T17:00:00Z", "2024-03")]
    [InlineData("a year late", "2027-03-01T00:00:00Z", "")]
    public async Task A_month_of_punches_goes_when_its_24_months_are_over(string label, string now, string left)
    {
        await using var host = await OpenAsync();
        await PunchAsync(host, "2024-01-15", "2024-02-29", "2024-03-01");
        host.Gate.Refusal = PeriodViolations.PeriodPaid;

        await RunAsync(host, now);

        Assert.Equal((label, left), (label, await MonthsAsync(host)));
    }

    [Fact]
    public async Task Closed_days_keep_what_was_read_and_lose_where_it_was()
    {
        await using var host = await OpenAsync();
        await PunchAsync(host, "2024-02-05", "2025-02-05");
        host.Gate.Refusal = PeriodViolations.PeriodLocked;
        var before = await DaysAsync(host, "2024-02");

        await RunAsync(host, "2026-03-01T00:00:00Z");

        var day = Assert.Single(await DaysAsync(host, "2024-02"));
        Assert.Empty(day.Punches);
        Assert.Equal(Assert.Single(before).Record, day.Record);
        Assert.Single(Assert.Single(await DaysAsync(host, "2025-02")).Punches);
    }

    [Theory]
    [InlineData("its own period is open", "2024-03")]
    [InlineData("the next one is, whose first morning it holds", "2024-02")]
    public async Task A_month_that_a_period_may_still_have_to_read_stays(string label, string locked)
    {
        await using var host = await OpenAsync();
        await PunchAsync(host, "2024-02-05");
        host.Gate.Months[Month(locked)] = PeriodViolations.PeriodLocked;

        await RunAsync(host, "2026-03-01T00:00:00Z");

        Assert.Equal((label, "2024-02"), (label, await MonthsAsync(host)));
        Assert.Single(Assert.Single(await DaysAsync(host, "2024-02")).Punches);
    }

    [Fact]
    public async Task A_month_whose_period_is_only_closing_stays()
    {
        await using var host = await OpenAsync();
        await PunchAsync(host, "2024-02-05");
        host.Gate.Refusal = PeriodViolations.NotOpen;

        await RunAsync(host, "2026-03-01T00:00:00Z");

        Assert.Equal("2024-02", await MonthsAsync(host));
    }

    [Theory]
    [InlineData("just younger than seven days", "2026-03-07T23:59:59Z", true)]
    [InlineData("seven days", "2026-03-08T00:00:00Z", true)]
    [InlineData("a tick older", "2026-03-08T00:00:00.0000001Z", false)]
    public async Task An_answer_is_kept_for_seven_days(string label, string now, bool isThere)
    {
        await using var host = await OpenAsync();
        var key = new IdempotencyKey("somebody", "key-1");
        var claim = Assert.IsType<IdempotencyClaim.New>(await host.Answers.BeginAsync(key, "f", FixedClock.Parse("2026-03-01T00:00:00Z"), Stop));
        await host.Answers.CompleteAsync(key, claim.Ticket, new StoredAnswer(200, new Dictionary<string, string>(), "ok"u8.ToArray()), Stop);

        await RunAsync(host, now);

        var again = await host.Answers.BeginAsync(key, "f", FixedClock.Parse(now), Stop);
        Assert.Equal((label, isThere), (label, again is IdempotencyClaim.Replay));
    }

    [Theory]
    [InlineData("just younger than 180 days", "2026-08-27T23:59:59Z", 3)]
    [InlineData("180 days", "2026-08-28T00:00:00Z", 3)]
    [InlineData("a tick older", "2026-08-28T00:00:00.0000001Z", 2)]
    public async Task A_notice_stays_in_the_list_for_180_days(string label, string now, int left)
    {
        await using var host = await OpenAsync();
        foreach (var at in new[] { "2026-03-01T00:00:00Z", "2026-03-01T00:00:00.0000010Z", "2026-08-01T00:00:00Z" })
            await host.Notices.PutAsync(new Notice(Person, NoticeKind.Decided, new SubmissionDay(Person, Sample.Date("2026-02-27")), 2, FixedClock.Parse(at)), Stop);

        await RunAsync(host, now);

        Assert.Equal((label, left), (label, (await host.Notices.PageAsync(Person, null, 50, Stop)).Notices.Count));
    }

    [Fact]
    public async Task Twice_and_on_an_empty_storage_it_changes_nothing()
    {
        await using var host = await OpenAsync();
        await RunAsync(host, "2026-03-01T00:00:00Z");
        await PunchAsync(host, "2024-02-05", "2024-03-05");
        host.Gate.Refusal = PeriodViolations.PeriodPaid;

        await RunAsync(host, "2026-03-01T00:00:00Z");
        await RunAsync(host, "2026-03-01T00:00:00Z");

        Assert.Equal("2024-03", await MonthsAsync(host));
        Assert.Single(await DaysAsync(host, "2024-02"));
    }

    protected abstract Task<IRetentionHost> OpenAsync();

    private static Task RunAsync(IRetentionHost host, string now)
    {
        host.Clock.At(now);
        return host.RunAsync();
    }

    /// <summary>An arrival with a place, and the closed day that was read from it.</summary>
    private static async Task PunchAsync(IRetentionHost host, params string[] dates)
    {
        foreach (var date in dates.Select(Sample.Date))
        {
            var at = new DateTimeOffset(date, new TimeOnly(1, 0), TimeSpan.Zero);
            var punch = new PunchRecord(Person, "tap", PunchDirection.In, PunchSource.Mobile, at, date, AgencyZone.Wib, "PST", date)
            {
                DeviceId = "telepon-1",
                Place = new PlaceEvidence(new GeoPoint(-6.2m, 106.8m), 12, "KANTOR", 30, FenceVerdict.Inside),
            };
            await host.Punches.AddAsync(punch, Stop);
            var hours = new DayHours(new TimeOnly(7, 30), new TimeOnly(16, 0), 60);
            var record = new DayRecord(date, hours, new DayReading(DayState.Present, new TimeSpan(8, 0, 0), null), null);
            await host.Days.PutAsync(host.Buckets.Of(Person), [new ClosedDay(Person, AgencyZone.Wib, "PST", record, [punch])], Stop);
        }
    }

    private static async Task<string> MonthsAsync(IRetentionHost host) => string.Join(' ', (await host.Months.StoredAsync(Stop)).Order());

    private static Task<IReadOnlyList<ClosedDay>> DaysAsync(IRetentionHost host, string month) => host.Days.OfPersonAsync(Person, Month(month), Stop);

    private static CivilMonth Month(string text) => CivilMonth.Of(DateOnly.ParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture));
}

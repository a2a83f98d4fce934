using EPerformance.Application.Jobs;
using EPerformance.Application.Periods;
using EPerformance.Domain.Periods;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>A period is closed on the day that the agency has set, here the third after its end.</summary>
public sealed class CloseDuePeriodsTests
{
    private static readonly PeriodId March = PeriodRig.Id("2026-03");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("the last moment of the third day in Jakarta", "2026-04-03T16:59:59Z", false)]
    [InlineData("midnight after it", "2026-04-03T17:00:00Z", true)]
    [InlineData("two weeks late", "2026-04-20T05:00:00Z", true)]
    public async Task It_is_closed_when_the_days_have_passed(string label, string now, bool isClosed)
    {
        using var rig = await RigAsync();
        rig.Clock.At(now);

        var outcome = await rig.CloseDue.RunAsync(Stop);

        Assert.Equal((label, isClosed ? 1 : 0, 0), (label, outcome.Done, outcome.Failures.Count));
        Assert.Equal(isClosed, await StateAsync(rig) is PeriodState.Closing);
    }

    [Fact]
    public async Task Twice_is_once_and_the_record_names_no_person()
    {
        using var rig = await RigAsync();

        await rig.CloseDue.RunAsync(Stop);
        var again = await rig.CloseDue.RunAsync(Stop);

        Assert.Equal(0, again.Done);
        Assert.Null(Assert.Single(await rig.Ports.Periods.HistoryAsync(March, Stop)).By);
    }

    [Fact]
    public async Task What_a_person_opened_again_is_closed_by_a_person()
    {
        using var rig = await RigAsync();
        await rig.CloseDue.RunAsync(Stop);
        await rig.Desk.ChangeAsync(March, PeriodRig.Sdm, null, (_, now) => new PeriodCommand.Reopen(PeriodRig.Sdm, "Absen belum lengkap", now), Stop);

        Assert.Equal(JobOutcome.Nothing with { Failures = [] }, (await rig.CloseDue.RunAsync(Stop)) with { Failures = [] });
        Assert.IsType<PeriodState.Open>(await StateAsync(rig));
    }

    [Fact]
    public async Task Without_the_setting_people_close()
    {
        using var rig = await RigAsync(days: null);

        Assert.Equal(JobOutcome.Nothing, await rig.CloseDue.RunAsync(Stop));
        Assert.Null(await rig.Ports.Periods.FindAsync(March, Stop));
    }

    [Fact]
    public async Task What_ended_before_there_were_facts_is_left_alone_and_what_was_missed_is_caught_up_oldest_first()
    {
        using var rig = await RigAsync();
        rig.Clock.At("2026-06-20T00:00:00Z");

        var outcome = await rig.CloseDue.RunAsync(Stop);

        Assert.Equal(3, outcome.Done);
        Assert.Equal(["2026-03", "2026-04", "2026-05"], (await rig.Ports.Periods.ListAsync(Stop)).Select(period => period.Id.ToString()));
    }

    [Fact]
    public async Task One_that_cannot_be_closed_is_named_and_tried_again()
    {
        var store = new MemoryPeriods();
        using var rig = await RigAsync(store: store);
        store.BreakAfter = 0;
        Assert.Contains("2026-03", Assert.Single((await rig.CloseDue.RunAsync(Stop)).Failures).Message, StringComparison.Ordinal);

        store.BreakAfter = null;
        Assert.Equal(1, (await rig.CloseDue.RunAsync(Stop)).Done);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void A_wait_of_no_day_or_of_months_is_refused(int days) =>
        Assert.Contains("CloseAfterDays", Assert.Throws<InvalidOperationException>(new PeriodSettings { CloseAfterDays = days }.Check).Message, StringComparison.Ordinal);

    private static async Task<PeriodRig> RigAsync(int? days = 3, MemoryPeriods? store = null)
    {
        var rig = new PeriodRig(PeriodPorts.InMemory(SampleOrganisation.Facts(), store ?? new MemoryPeriods()), "kaur-3-2022") { CloseAfterDays = days };
        await rig.Ports.Closes.BeginByAsync(Sample.Date("2026-03-02"), Stop);
        rig.Clock.At("2026-04-05T00:00:00Z");
        return rig;
    }

    private static async Task<PeriodState?> StateAsync(PeriodRig rig) => (await rig.Ports.Periods.FindAsync(March, Stop))?.State;
}

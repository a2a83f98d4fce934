using EPerformance.Application.Submissions;
using EPerformance.Domain.Activities;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Application.Tests.Submissions;

/// <summary>What the agency asks of lines: until when they are entered, how many minutes a day, evidence. <c>4</c> works in Jayapura (WIT); the day is Monday 2 March 2026.</summary>
public sealed class LateEntryTests
{
    private const string LastSecond = "2026-03-03T14:59:59Z", Midnight = "2026-03-03T15:00:00Z", Later = "2026-03-05T02:00:00Z";

    private static readonly EntryPolicy Refused = new() { WithinWorkdays = 1 };
    private static readonly EntryPolicy WithReason = new() { WithinWorkdays = 1, Late = LateEntry.WithReason };
    private static readonly Actor Admin = new(Nip.Parse("3"), Office.UnitAdmin);

    [Theory]
    [InlineData("the last second of the next working day", LastSecond, null)]
    [InlineData("midnight in Jayapura", Midnight, "ACT-017")]
    [InlineData("two days later", Later, "ACT-017")]
    public async Task A_line_is_refused_after_the_window(string label, string at, string? code)
    {
        var (rig, store, around) = InMemory(entry: Refused);
        using var _ = rig;
        rig.Clock.At(at);

        var entered = await rig.EnterAsync(Line("1"));
        var sent = await rig.SubmitAsync(Day, RequestMark.None, Line("1"));

        Assert.Equal((label, code, code), (label, entered.Refusal?.Code, sent.Refusal?.Code));
        await Whole.AssertAsync(rig, store, around);
    }

    [Fact]
    public async Task The_refusal_names_the_last_day()
    {
        var (rig, _, _) = InMemory(entry: Refused);
        using var _1 = rig;
        rig.Clock.At(Midnight);

        Assert.Contains("2026-03-03", (await rig.EnterAsync(Line("1"))).Refusal!.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the last second of the next working day", LastSecond, "Tidak ada sinyal", null, null)]
    [InlineData("midnight in Jayapura, without a reason", Midnight, null, "ACT-018", null)]
    [InlineData("midnight in Jayapura, with a blank one", Midnight, " ", "ACT-018", null)]
    [InlineData("midnight in Jayapura, with a reason", Midnight, "Tidak ada sinyal", null, "Tidak ada sinyal")]
    public async Task A_late_line_needs_a_reason_that_the_verifier_sees(string label, string at, string? reason, string? code, string? shown)
    {
        var (rig, _, _) = InMemory(entry: WithReason);
        using var _1 = rig;
        rig.Clock.At(at);

        var sent = await rig.SubmitAsync(Line("1") with { LateReason = reason });

        Assert.Equal((label, code), (label, sent.Refusal?.Code));
        if (code is null)
        {
            var line = Assert.Single((await rig.ViewAsync(Superior)).View!.Lines);
            Assert.Equal((shown, (DateTimeOffset?)FixedClock.Parse(at)), (line.Activity.LateReason, line.Line.EnteredAt));
        }
    }

    [Fact]
    public async Task A_draft_in_time_may_be_corrected_and_sent_late()
    {
        var (rig, _, _) = InMemory(entry: Refused);
        using var _1 = rig;
        await rig.EnterAsync(Line("1"), Line("2"));
        rig.Clock.At(Later);

        var corrected = await rig.EnterAsync(Line("1", 90));
        var other = await rig.EnterAsync(Line("3"));
        var sent = await rig.SubmitAsync();

        Assert.Equal((null, "ACT-017", null), (corrected.Refusal?.Code, other.Refusal?.Code, sent.Refusal?.Code));
        Assert.All(sent.Submission!.State.Lines, line => Assert.Equal(FixedClock.Parse("2026-03-01T23:00:00Z"), line.EnteredAt));
    }

    [Fact]
    public async Task A_line_that_was_taken_out_of_the_draft_is_entered_anew()
    {
        var (rig, _, _) = InMemory(entry: Refused);
        using var _1 = rig;
        await rig.EnterAsync(Line("1"));
        await rig.RemoveAsync("1");
        rig.Clock.At(Midnight);

        Assert.Equal("ACT-017", (await rig.EnterAsync(Line("1"))).Refusal?.Code);
    }

    [Fact]
    public async Task A_return_never_makes_a_line_late()
    {
        var (rig, store, around) = InMemory(entry: Refused);
        using var _ = rig;
        await rig.SubmitAsync(Line("1"), Line("2"));
        rig.Clock.At(Later);
        await rig.ReturnAsync(Superior);

        var added = await rig.ResubmitAsync(Line("1", 30), Line("3"));
        var revised = await rig.ResubmitAsync(Line("1", 30));

        Assert.Equal(("ACT-017", null), (added.Refusal?.Code, revised.Refusal?.Code));
        Assert.Equal([30, 60], revised.Submission!.State.Lines.Select(line => line.Claim.Minutes));
        await Whole.AssertAsync(rig, store, around);
    }

    [Fact]
    public async Task A_late_line_that_is_returned_stays_late()
    {
        var (rig, _, _) = InMemory(entry: WithReason);
        using var _1 = rig;
        await rig.SubmitAsync(Line("1"));
        rig.Clock.At(Midnight);
        await rig.EnterAsync(Line("2") with { LateReason = "Tidak ada sinyal" });
        await rig.ReturnAsync(Superior);

        var without = await rig.ResubmitAsync(Line("1", 30), Line("2", 30));
        var revised = await rig.ResubmitAsync(Line("1", 30) with { LateReason = "Keliru" }, Line("2", 30) with { LateReason = "Tidak ada sinyal di Waena" });

        Assert.Equal(("ACT-018", null), (without.Refusal?.Code, revised.Refusal?.Code));
        Assert.Equal([null, "Tidak ada sinyal di Waena"], (await rig.ViewAsync(Superior)).View!.Lines.Select(line => line.Activity.LateReason));
    }

    [Fact]
    public async Task What_was_withdrawn_may_be_sent_anew_but_nothing_beside_it()
    {
        var (rig, _, _) = InMemory(entry: Refused);
        using var _1 = rig;
        await rig.SubmitAsync(Line("1"));
        rig.Clock.At(Later);
        await rig.WithdrawAsync();

        Assert.Equal("ACT-017", (await rig.SubmitAsync(Line("1"), Line("2"))).Refusal?.Code);
        Assert.Null((await rig.SubmitAsync(Line("1", 30))).Refusal);
    }

    [Fact]
    public async Task Where_late_lines_are_refused_the_personnel_office_alone_still_enters_them_with_a_reason()
    {
        var (rig, _, _) = InMemory(entry: Refused);
        using var _1 = rig;
        rig.Clock.At(Later);

        Assert.Equal("ACT-017", (await rig.EnterAsync(Day, Admin, RequestMark.None, Line("1") with { LateReason = "Cuti" })).Refusal?.Code);
        Assert.Equal("ACT-018", (await rig.EnterAsync(Day, Hr, RequestMark.None, Line("1"))).Refusal?.Code);
        Assert.Null((await rig.EnterAsync(Day, Hr, RequestMark.None, Line("1") with { LateReason = "Sakit" })).Refusal);
    }

    [Theory]
    [InlineData("the day before the next that the person works", "2026-03-05T14:59:59Z", null)]
    [InlineData("after it", "2026-03-05T15:00:00Z", "ACT-017")]
    public async Task The_persons_own_working_days_count(string label, string at, string? code)
    {
        var own = new PatternAssignment(null, Sample.Range("2026-03-03", "2026-03-04"), null, Nip.Parse("4"));
        var around = new MemorySurroundings();
        var organisation = new MemoryOrganisation(SampleOrganisation.Facts() with { Schedules = [own] });
        using var rig = new SubmissionRig(new MemorySubmissions(), around, around, around, around, organisation) { Entry = Refused };
        rig.Clock.At(at);

        Assert.Equal((label, code), (label, (await rig.EnterAsync(Line("1"))).Refusal?.Code));
    }

    [Fact]
    public async Task The_same_line_again_is_a_repeat_whatever_reason_came_with_it()
    {
        var (rig, _, _) = InMemory(entry: WithReason);
        using var _1 = rig;
        await rig.EnterAsync(Line("1") with { LateReason = "Tidak perlu" });

        Assert.True((await rig.EnterAsync(Line("1"))).IsRepeat);
    }

    [Theory]
    [InlineData("one less", 449, null)]
    [InlineData("exactly", 450, null)]
    [InlineData("one more", 451, "ACT-007")]
    public async Task A_day_takes_the_minutes_that_the_agency_says(string label, int minutes, string? code)
    {
        var (rig, _, _) = InMemory(entry: new EntryPolicy { MinutesPerDay = 450 });
        using var _1 = rig;
        await rig.EnterAsync(Line("1"));

        var refusal = (await rig.EnterAsync(Line("2", minutes - 60))).Refusal;

        Assert.Equal((label, code), (label, refusal?.Code));
        Assert.True(refusal is null || refusal.Message.En.Contains("450", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_evidence_is_asked_for_a_line_without_it_is_refused()
    {
        var (rig, _, _) = InMemory(entry: new EntryPolicy { NeedsEvidence = true });
        using var _1 = rig;

        Assert.Same(SubmissionViolations.EvidenceMissing, (await rig.EnterAsync(Line("1"))).Refusal);
        Assert.Null((await rig.EnterAsync(Line("1") with { Evidence = "https://arsip.example.go.id/1" })).Refusal);
    }
}

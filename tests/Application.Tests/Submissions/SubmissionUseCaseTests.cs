using EPerformance.Application.Access;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Application.Tests.Submissions;

public sealed class SubmissionUseCaseTests
{
    [Fact]
    public async Task A_day_goes_from_draft_to_score()
    {
        var (rig, store, around) = InMemory();
        using var _ = rig;

        await rig.EnterAsync(FiveLines());
        var sent = await rig.SubmitAsync();
        rig.Clock.Move(TimeSpan.FromMinutes(20));
        var decided = await rig.DecideAsync(Superior, [.. FiveLines().Select(line => Verify(line.Id))]);

        Assert.IsType<ApprovalState.Submitted>(sent.Submission!.State);
        Assert.IsType<ApprovalState.Decided>(decided.Submission!.State);
        var day = Assert.Single((await rig.MonthAsync()).Days);
        Assert.Equal((300, 5m, 5, 0, 0, 0), (day.Minutes, day.Quantity, day.Lines, day.InPart, day.Unreviewed, day.Rejected));
        await Whole.AssertAsync(rig, store, around, isDueExact: true);
    }

    [Fact]
    public async Task A_draft_loses_lines_and_takes_others_under_the_same_id()
    {
        var (rig, _, _) = InMemory();
        using var _1 = rig;
        await rig.EnterAsync(Line("1"), Line("2"));

        var removed = await rig.RemoveAsync("1");
        var again = await rig.RemoveAsync("1");
        await rig.EnterAsync(Line("1"));

        Assert.Equal("2", Assert.Single(removed.Submission!.State.Lines).Id);
        Assert.Equal((true, 2), (again.IsRepeat, again.Submission!.Version));
        Assert.Equal(["2", "1"], (await rig.ViewAsync(Owner)).View!.Lines.Select(line => line.Activity.Id));
        await rig.SubmitAsync();
        Assert.Same(ApprovalViolations.AlreadySubmitted, (await rig.RemoveAsync("2")).Refusal);
    }

    [Fact]
    public async Task A_description_alone_can_be_changed_in_a_draft()
    {
        var (rig, _, _) = InMemory();
        using var _1 = rig;
        await rig.EnterAsync(Line("1"));

        var changed = await rig.EnterAsync(Line("1") with { Description = "Lain" });

        Assert.Equal((2, false), (changed.Submission!.Version, changed.IsRepeat));
        Assert.Equal("Lain", Assert.Single((await rig.ViewAsync(Owner)).View!.Lines).Activity.Description);
        Assert.True((await rig.EnterAsync(Line("1") with { Description = "Lain" })).IsRepeat);
    }

    [Fact]
    public async Task Of_two_superiors_at_once_one_wins_and_the_other_learns_that_it_is_decided()
    {
        foreach (var seen in new int?[] { null, 1 })
        {
            var (rig, store, around) = InMemory();
            using var _ = rig;
            await rig.SubmitAsync(Line("1"));
            var mark = RequestMark.None with { Version = seen };
            SubmissionResult? first = null;
            store.BeforeSave = async () => first = await rig.DecideAsync(Head, mark, Verify("1"));

            var second = await rig.DecideAsync(Superior, mark, Verify("1"));

            Assert.IsType<ApprovalState.Decided>(first!.Submission!.State);
            Assert.Same(ApprovalViolations.AlreadyDecided, second.Refusal);
            await Whole.AssertAsync(rig, store, around);
        }
    }

    [Fact]
    public async Task A_decision_on_what_was_changed_since_it_was_seen_is_refused()
    {
        var (rig, _, _) = InMemory();
        using var _1 = rig;
        await rig.SubmitAsync(Line("1"));
        await rig.EnterAsync(Line("2"));

        Assert.Same(AccessViolations.ChangedMeanwhile, (await rig.DecideAsync(Superior, RequestMark.None with { Version = 1 }, Verify("1"))).Refusal);
        Assert.Null((await rig.DecideAsync(Superior, RequestMark.None with { Version = 2 }, Verify("1"))).Refusal);
    }

    [Fact]
    public async Task A_late_line_joins_and_gives_the_level_its_full_time_again()
    {
        var (rig, store, around) = InMemory();
        using var _ = rig;
        await rig.SubmitAsync(Line("1"));
        rig.Clock.At("2026-03-02T00:59:00Z");

        var joined = await rig.EnterAsync(Line("2"));

        Assert.Equal("2026-03-02 01:59", $"{joined.Submission!.DueAt:yyyy-MM-dd HH:mm}");
        Assert.Equal(2, Assert.Single(around.Inbox).Pending);
        await Whole.AssertAsync(rig, store, around, isDueExact: true);
    }

    [Fact]
    public async Task Sent_again_while_it_is_decided_it_does_not_come_back_into_the_queue()
    {
        var (rig, store, around) = InMemory();
        using var _ = rig;
        await rig.SubmitAsync(Day, Key("k"), Line("1"));

        around.BeforeQueuing = () => rig.DecideAsync(Superior, Verify("1"));
        var again = await rig.SubmitAsync(Day, Key("k"), Line("1"));

        Assert.True(again.IsRepeat);
        Assert.IsType<ApprovalState.Decided>(again.Submission!.State);
        Assert.Empty(around.Inbox);
        await Whole.AssertAsync(rig, store, around, isDueExact: false);
    }

    [Fact]
    public async Task The_same_key_again_changes_nothing_and_the_key_of_another_request_is_refused()
    {
        var (rig, store, _) = InMemory();
        using var _1 = rig;
        var first = await rig.EnterAsync(Day, Owner, Key("k"), Line("1"));
        await rig.SubmitAsync();
        await rig.WithdrawAsync();

        var again = await rig.EnterAsync(Day, Owner, Key("k"), Line("1"));
        var other = await rig.EnterAsync(Day, Owner, Key("k"), Line("9"));

        Assert.Equal((1, false), (first.Submission!.Version, first.IsRepeat));
        Assert.Equal((3, true), (again.Submission!.Version, again.IsRepeat));
        Assert.Same(SubmissionViolations.KeyOfOtherRequest, other.Refusal);
        Assert.Equal(3, (await store.HistoryAsync(Day, 0, 10, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Of_two_tries_of_one_request_at_once_one_is_written()
    {
        var (rig, store, _) = InMemory();
        using var _1 = rig;
        store.BeforeSave = () => rig.EnterAsync(Day, Owner, Key("k"), Line("1"));

        var slower = await rig.EnterAsync(Day, Owner, Key("k"), Line("1"));

        Assert.Equal((1, true), (slower.Submission!.Version, slower.IsRepeat));
    }

    [Fact]
    public async Task A_closed_period_takes_no_lines_but_lets_what_was_returned_go_again_as_it_was()
    {
        var (rig, _, _) = InMemory();
        using var _1 = rig;
        await rig.SubmitAsync(Line("1"));
        await rig.ReturnAsync(Superior);
        var closed = new Violation("TST-001", "Periode ditutup.", "The period is closed.");
        rig.Gate.Refusal = closed;

        Assert.Same(closed, (await rig.EnterAsync(Line("2"))).Refusal);
        Assert.Same(closed, (await rig.EnterAsync(On("2026-03-01"), Owner, RequestMark.None, Line("2"))).Refusal);
        Assert.Same(closed, (await rig.SubmitAsync(On("2026-03-01"), RequestMark.None, Line("2"))).Refusal);
        Assert.Same(closed, (await rig.ResubmitAsync(Line("1", 30))).Refusal);
        Assert.Null((await rig.ResubmitAsync()).Refusal);
        Assert.Null((await rig.DecideAsync(Superior, Verify("1"))).Refusal);
    }

    [Fact]
    public async Task Strangers_learn_nothing_and_change_nothing()
    {
        var (rig, _, _) = InMemory();
        using var _1 = rig;
        Assert.Same(AccessViolations.NotYours, (await rig.ViewAsync(Stranger)).Refusal);
        Assert.Same(AccessViolations.NotYours, (await rig.DecideAsync(Stranger, Verify("1"))).Refusal);
        await rig.SubmitAsync(Line("1"));

        Assert.Same(AccessViolations.NotYours, (await rig.ViewAsync(Stranger)).Refusal);
        Assert.Same(AccessViolations.NotYours, (await rig.DecideAsync(Stranger, Verify("1"))).Refusal);
        Assert.Same(AccessViolations.NotYours, (await rig.ReturnAsync(Stranger)).Refusal);
        Assert.Same(AccessViolations.NotYours, (await rig.EnterAsync(Day, Stranger, RequestMark.None, Line("2"))).Refusal);
        Assert.Same(ApprovalViolations.NotOwner, (await rig.EnterAsync(Day, Superior, RequestMark.None, Line("2"))).Refusal);
        Assert.Same(ApprovalViolations.OwnItem, (await rig.DecideAsync(Owner, Verify("1"))).Refusal);
    }

    [Theory]
    [InlineData("2", Role.Employee | Role.UnitAdmin, Office.UnitAdmin)]
    [InlineData("3", Role.Employee | Role.UnitAdmin, Office.UnitAdmin)]
    [InlineData("4", Role.Employee | Role.UnitAdmin, Office.UnitAdmin)]
    [InlineData("9", Role.Employee | Role.UnitAdmin, Office.None)]
    [InlineData("asing", Role.Employee | Role.UnitAdmin, Office.None)]
    [InlineData("2", Role.Employee, Office.None)]
    [InlineData("asing", Role.Hr, Office.Hr)]
    [InlineData("2", Role.Hr | Role.UnitAdmin, Office.Hr)]
    public void An_office_covers_the_unit_of_its_holder_today_and_those_below(string nip, Role roles, Office office)
    {
        // Of 4 in BJ-TU; 2 sits in BJ above it, 3 in PST at the top, 9 has left.
        var actor = SubmissionAccess.ActorOf(new Caller("a", Nip.Parse(nip), roles, null), Day, SampleOrganisation.View(), FixedClock.Parse("2026-03-02T00:00:00Z"));

        Assert.Equal(office, actor.Office);
    }

    [Fact]
    public void A_unit_administrator_has_no_office_above_and_beside_the_own_unit()
    {
        var caller = new Caller("a", Nip.Parse("4"), Role.Employee | Role.UnitAdmin, null);

        Assert.Equal(Office.None, SubmissionAccess.ActorOf(caller, On("2026-03-02", "2"), SampleOrganisation.View(), FixedClock.Parse("2026-03-02T00:00:00Z")).Office);
        Assert.Equal(Office.None, SubmissionAccess.ActorOf(caller, On("2026-03-02", "3"), SampleOrganisation.View(), FixedClock.Parse("2026-03-02T00:00:00Z")).Office);
        // 5 comes to BJ on 16 March only: the day of the activities counts.
        var head = caller with { Nip = Nip.Parse("2") };
        Assert.Equal(Office.None, SubmissionAccess.ActorOf(head, On("2026-03-13", "5"), SampleOrganisation.View(), FixedClock.Parse("2026-03-20T00:00:00Z")).Office);
        Assert.Equal(Office.UnitAdmin, SubmissionAccess.ActorOf(head, On("2026-03-16", "5"), SampleOrganisation.View(), FixedClock.Parse("2026-03-20T00:00:00Z")).Office);
    }

    [Fact]
    public async Task An_officer_may_enter_for_another_and_then_does_not_decide_it()
    {
        var (rig, _, _) = InMemory();
        using var _1 = rig;

        Assert.Null((await rig.EnterAsync(Day, Hr, RequestMark.None, Line("1"))).Refusal);
        await rig.SubmitAsync();
        Assert.Null((await rig.EnterAsync(Day, Hr, RequestMark.None, Line("2"))).Refusal);

        Assert.Same(ApprovalViolations.FiledByVerifier, (await rig.DecideAsync(Hr, Verify("2"))).Refusal);
        Assert.Null((await rig.DecideAsync(Superior, Verify("1"), Verify("2"))).Refusal);
    }

    [Fact]
    public async Task Silence_is_reminded_escalated_and_at_last_counted_unreviewed()
    {
        var (rig, store, around) = InMemory(LastOutcome.AutoVerify);
        using var _ = rig;
        await rig.SubmitAsync(Line("1"));

        foreach (var at in new[] { "2026-03-01T23:59:59Z", "2026-03-02T00:00:00Z", "2026-03-02T01:00:00Z", "2026-03-02T03:00:00Z" })
            await rig.ScanAsync(at);

        var day = Assert.Single((await rig.MonthAsync()).Days);
        Assert.Equal((60, 1), (day.Minutes, day.Unreviewed));
        Assert.Equal(
            ["Submitted", "Reminded", "Escalated", "AutoVerified"],
            (await store.HistoryAsync(Day, 0, 10, CancellationToken.None)).SelectMany(change => change.Events).Select(one => one.GetType().Name));
        await Whole.AssertAsync(rig, store, around);
    }

    [Fact]
    public async Task Many_scans_at_once_do_it_once()
    {
        var (rig, store, around) = InMemory();
        using var _ = rig;
        await rig.SubmitAsync(Line("1"));
        rig.Clock.At("2026-03-02T01:00:00Z");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => rig.Scan.RunAsync(CancellationToken.None))));

        Assert.Single((await store.HistoryAsync(Day, 0, 10, CancellationToken.None)).SelectMany(change => change.Events).OfType<ApprovalEvent.Escalated>());
        await Whole.AssertAsync(rig, store, around);
    }

    [Fact]
    public async Task A_bulk_decides_each_submission_on_its_own()
    {
        var (rig, _, _) = InMemory();
        using var _1 = rig;
        var other = On("2026-03-01");
        await rig.SubmitAsync(Line("1"), Line("2"));
        await rig.SubmitAsync(other, RequestMark.None, Line("1"));

        var (refusal, outcomes) = await rig.DecideMany.RunAsync(
            Superior, [new(Day, 1, [], new(Verdict.Verify)), new(other, 7, [], new(Verdict.Verify)), new(On("2026-02-27"), 1, [Verify("1")])], Key("k"), CancellationToken.None);

        Assert.Null(refusal);
        Assert.IsType<ApprovalState.Decided>(outcomes[0].Result.Submission!.State);
        Assert.Equal([null, "ACC-003", "ACC-002"], outcomes.Select(outcome => outcome.Result.Refusal?.Code));
    }

    [Fact]
    public async Task A_bulk_decides_line_by_line_with_part_of_a_quantity_and_a_reason_for_everything_that_costs()
    {
        var (rig, _, _) = InMemory();
        using var _1 = rig;
        var (other, third) = (On("2026-03-01"), On("2026-02-28"));
        await rig.SubmitAsync(Day, RequestMark.None, Line("1"), Line("2") with { Quantity = 4 }, Line("3"), Line("4"));
        await rig.SubmitAsync(other, RequestMark.None, Line("1"));
        await rig.SubmitAsync(third, RequestMark.None, Line("1") with { Quantity = 4 });

        var (_, outcomes) = await rig.DecideMany.RunAsync(
            Superior,
            [
                new(Day, 1, [Verify("1"), new("2", Verdict.VerifyPart, Quantity: 2.5m, Reason: "Dua setengah"), new("3", Verdict.Reject, Reason: "Bukan tugasnya"), new("4", Verdict.Return, Reason: "Bukti")]),
                new(other, 1, [new("1", Verdict.Reject)]),
                new(third, 1, [new("1", Verdict.VerifyPart, Quantity: 5, Reason: "Lebih")]),
            ],
            Key("k"),
            CancellationToken.None);

        Assert.Equal([null, "APR-015", "APR-016"], outcomes.Select(outcome => outcome.Result.Refusal?.Code));
        Assert.Equal(
            [(LineStatus.Verified, 1m, null), (LineStatus.VerifiedInPart, 2.5m, "Dua setengah"), (LineStatus.Rejected, 0m, "Bukan tugasnya"), (LineStatus.Returned, 0m, "Bukti")],
            outcomes[0].Result.Submission!.State.Lines.Select(line => (line.Status, line.Outcome.Quantity, line.Outcome.Reason)));
    }

    [Fact]
    public async Task A_long_life_keeps_its_row_small_and_loses_nothing()
    {
        var (rig, store, around) = InMemory();
        using var _ = rig;
        await rig.SubmitAsync(Line("0", 1));
        for (var line = 1; line < 90; line++)
        {
            rig.Clock.Move(TimeSpan.FromSeconds(20));
            Assert.Null((await rig.EnterAsync(Line($"{line}", 1))).Refusal);
        }

        var stored = (await store.FindAsync(Day, CancellationToken.None))!;

        Assert.InRange(stored.Aftermath.Retired.Count, 0, 26);
        await Whole.AssertAsync(rig, store, around);
    }
}

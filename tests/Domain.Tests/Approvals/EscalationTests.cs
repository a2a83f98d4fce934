using EPerformance.Domain.Approvals;
using EPerformance.TestKit;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

public sealed class EscalationTests
{
    [Theory]
    [InlineData("just before the reminder", "08:59:59", null)]
    [InlineData("at the reminder", "09:00:00", "Reminded")]
    [InlineData("just after the reminder", "09:00:01", "Reminded")]
    [InlineData("just before the deadline", "09:59:59", "Reminded")]
    [InlineData("at the deadline", "10:00:00", "Escalated")]
    [InlineData("just after the deadline", "10:00:01", "Escalated")]
    public void A_tick_does_what_is_due(string label, string at, string? expected) =>
        Assert.Equal((label, expected), (label, Submitted().When(Tick(at)).Decision.Events.SingleOrDefault()?.GetType().Name));

    [Fact]
    public void The_reminder_is_sent_once_and_names_who_is_waited_for_and_until_when()
    {
        var submitted = Submitted();

        submitted.When(Tick("09:00")).Then(new ApprovalEvent.Reminded(Kasi.Nip, At("10:00"), At("09:00")));
        var reminded = submitted.After(Tick("09:00"));
        reminded.When(Tick("09:30")).ThenNothing();
        Assert.Equal(new Deadline(At("10:00"), DeadlineKind.Escalation), ApprovalDecider.NextDeadline(reminded.State));
    }

    [Fact]
    public void At_the_deadline_the_next_superior_gets_it_with_the_full_time_from_then_on() =>
        Submitted().When(Tick("10:00")).Then(new ApprovalEvent.Escalated(
            Kasi.Nip,
            new Route(Chain, 1, new LevelClock(At("10:00"), At("11:00"), At("12:00"), DeadlineKind.EscalateToHr)),
            At("10:00")));

    [Fact]
    public void An_engine_that_was_down_takes_no_time_from_the_next_superior()
    {
        var late = Submitted().After(Tick("04 09:00"));

        Assert.Equal(new Deadline(At("04 10:00"), DeadlineKind.Reminder), ApprovalDecider.NextDeadline(late.State));
    }

    [Fact]
    public void Without_a_reminder_the_first_tick_is_the_deadline()
    {
        var quiet = Submitted(ToHr with { RemindAfterMinutes = null });

        quiet.When(Tick("09:59:59")).ThenNothing();
        Assert.Equal(new Deadline(At("10:00"), DeadlineKind.Escalation), ApprovalDecider.NextDeadline(quiet.State));
    }

    [Fact]
    public void Silence_to_the_end_brings_it_to_the_personnel_office_which_decides()
    {
        var end = Submitted().After(Tick("09:00"), Tick("10:00"), Tick("11:00"), Tick("12:00"));

        var withHr = Assert.IsType<ApprovalState.WithHr>(end.State);
        Assert.Null(ApprovalDecider.NextDeadline(withHr));
        Assert.Equal(2, withHr.Pending.Count());
        end.When(Tick("31 12:00")).ThenNothing();
        end.When(Decide(Kabid, "12:01", Verify(Line1))).ThenRefused(ApprovalViolations.LevelPassed);
        Assert.IsType<ApprovalState.Decided>(end.After(Decide(Sdm, "12:01", Verify(Line1), Reject(Line2))).State);
    }

    [Fact]
    public void The_last_deadline_lets_the_open_lines_count_unreviewed_where_the_policy_says_so()
    {
        var lastLevel = Submitted(Auto).After(Decide(Kasi, "08:30", Reject(Line2)), Tick("10:00"));

        lastLevel.When(Tick("12:00")).Then(new ApprovalEvent.AutoVerified(Kabid.Nip, ["1"], At("12:00")));
        var over = Assert.IsType<ApprovalState.AutoVerified>(lastLevel.After(Tick("12:00")).State);
        Assert.Equal(new LineOutcome(LineStatus.VerifiedUnreviewed, 10, 120, null, null, At("12:00")), Assert.Single(over.Unreviewed).Outcome);
        Assert.Equal(LineStatus.Rejected, over.Find("2")!.Status);
    }

    [Fact]
    public void A_returned_line_is_not_verified_by_silence()
    {
        var state = Submitted(Auto with { Levels = 1 }).After(Decide(Kasi, "08:30", GiveBack(Line1)), Tick("10:00")).State;

        Assert.Equal([LineStatus.Returned, LineStatus.VerifiedUnreviewed], Assert.IsType<ApprovalState.Returned>(state).Lines.Select(line => line.Status));
    }

    [Theory]
    [InlineData(1, DeadlineKind.EscalateToHr)]
    [InlineData(2, DeadlineKind.Escalation)]
    [InlineData(3, DeadlineKind.Escalation)]
    [InlineData(null, DeadlineKind.Escalation)]
    public void The_policy_limits_how_many_levels_are_asked(int? levels, DeadlineKind atFirst) =>
        Assert.Equal(atFirst, Assert.IsType<ApprovalState.Submitted>(Submitted(ToHr with { Levels = levels }).State).Route.Clock!.AtDeadline);

    [Fact]
    public void A_late_line_cannot_slip_in_just_before_silence_verifies()
    {
        var last = Submitted(Auto with { Levels = 1 }).After(AddLines("09:59:59", Line3));

        last.When(Tick("10:00")).ThenNothing();
        Assert.Equal(At("10:59:59"), ApprovalDecider.NextDeadline(last.State)!.At);
    }

    [Theory]
    [InlineData("WIB", "PST", "2026-03-06T08:30:00Z", "2026-03-09T01:30:00Z")]
    [InlineData("WITA", "BM", "2026-03-06T07:30:00Z", "2026-03-09T00:30:00Z")]
    [InlineData("WIT", "BJ", "2026-03-06T06:30:00Z", "2026-03-08T23:30:00Z")]
    public void A_deadline_in_the_items_unit_skips_the_weekend_to_the_second(string zone, string unit, string friday, string due)
    {
        var start = DateTimeOffset.Parse(friday, System.Globalization.CultureInfo.InvariantCulture); // 15:30 local: 60 minutes are left
        var deadline = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture); // Monday 08:30 local
        var submitted = Draft(ToHr with { RemindAfterMinutes = null }, Item with { UnitCode = unit })
            .After(new ApprovalCommand.Submit(Staf, [Line1], Chain, start));

        Assert.Equal((zone, deadline), (zone, ApprovalDecider.NextDeadline(submitted.State)!.At));
        submitted.When(new ApprovalCommand.DeadlinePassed(deadline.AddSeconds(-1))).ThenNothing();
        submitted.When(new ApprovalCommand.DeadlinePassed(deadline)).Accepted();
        submitted.When(new ApprovalCommand.DeadlinePassed(deadline.AddSeconds(1))).Accepted();
    }

    [Theory]
    [InlineData("a minute short of the evening", 119, "2026-02-18 15:59")]
    [InlineData("the evening itself", 120, "2026-02-18 16:00")]
    [InlineData("into the first day of Ramadan", 121, "2026-02-19 08:01")]
    public void A_deadline_runs_on_into_the_hours_of_Ramadan(string label, int minutes, string due)
    {
        var ramadan = new Domain.Calendars.CalendarEntry(Sample.Range("2026-02-19", "2026-03-20"), Domain.Calendars.CalendarKind.Ramadan, "", null);
        var time = new Domain.Calendars.WorkingTime(Sample.Calendar(ramadan), Sample.Units);
        var submit = new ApprovalCommand.Submit(Staf, [Line1], Chain, new DateTimeOffset(2026, 2, 18, 14, 0, 0, TimeSpan.FromHours(7)));

        var decision = ApprovalDecider.Decide(ApprovalDecider.Start(Item), submit, new ApprovalPolicy(null, minutes, null, LastOutcome.EscalateToHr), time);

        var route = Assert.IsType<ApprovalEvent.Submitted>(Assert.Single(decision.Events)).Route;
        Assert.Equal((label, due), (label, route.Clock!.DueAt.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
    }
}

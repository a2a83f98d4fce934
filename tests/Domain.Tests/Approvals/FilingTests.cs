using EPerformance.Domain.Approvals;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

public sealed class FilingTests
{
    private static LevelClock FirstClock => new(At("08:00"), At("09:00"), At("10:00"), DeadlineKind.Escalation);

    [Fact]
    public void Submitting_hands_the_item_to_the_direct_superior_with_a_reminder_and_a_deadline() =>
        Draft().When(Submit("08:00", Line1, Line2))
            .Then(new ApprovalEvent.Submitted(Staf.Nip, [Line1, Line2], new Route(Chain, 0, FirstClock), At("08:00")));

    [Fact]
    public void A_draft_collects_lines_and_is_sent_as_it_is()
    {
        var draft = Draft().After(AddLines("07:00", Line1), AddLines("07:10", Line2, Line1 with { Quantity = 4 }));

        Assert.IsType<ApprovalState.Draft>(draft.State);
        draft.When(Submit("08:00")).Then(
            new ApprovalEvent.Submitted(Staf.Nip, [Line1 with { Quantity = 4 }, Line2], new Route(Chain, 0, FirstClock), At("08:00")));
    }

    [Fact]
    public void What_is_submitted_replaces_what_the_draft_held() =>
        Assert.Equal([Line2], Draft().After(AddLines("07:00", Line1), Submit("08:00", Line2)).State.Lines.Select(line => line.Claim));

    [Fact]
    public void An_empty_draft_cannot_be_submitted() => Draft().When(Submit("08:00")).ThenRefused(ApprovalViolations.NoLines);

    public static TheoryData<string, LineClaim[]> Unusable => new()
    {
        { "the same id twice", [Line1, Line1] },
        { "no id", [Line1 with { Id = "" }] },
        { "negative quantity", [Line1 with { Quantity = -0.01m }] },
        { "negative minutes", [Line1 with { Minutes = -1 }] },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Unusable_lines_are_refused(string label, LineClaim[] claims)
    {
        Assert.NotEmpty(label);
        Draft().When(Submit("08:00", claims)).ThenRefused(ApprovalViolations.UnusableLines);
        Submitted().When(AddLines("08:30", claims)).ThenRefused(ApprovalViolations.UnusableLines);
    }

    [Fact]
    public void Submitting_twice_changes_nothing() => Submitted().When(Submit("08:05", Line1, Line2)).ThenNothing();

    [Fact]
    public void Submitting_other_content_is_refused() =>
        Submitted().When(Submit("08:05", Line1 with { Quantity = 11 }, Line2)).ThenRefused(ApprovalViolations.AlreadySubmitted);

    [Fact]
    public void A_stranger_cannot_submit_and_a_unit_administrator_can()
    {
        Draft().When(new ApprovalCommand.Submit(Stranger, [Line1], Chain, At("08:00"))).ThenRefused(ApprovalViolations.NotOwner);
        Assert.Equal(Admin.Nip, Draft().After(new ApprovalCommand.Submit(Admin, [Line1], Chain, At("08:00"))).State.Lines[0].FiledBy);
    }

    [Fact]
    public void The_head_who_has_no_superior_goes_to_the_personnel_office_even_where_silence_verifies()
    {
        var head = Draft(Auto).After(new ApprovalCommand.Submit(Staf, [Line1], ChainOf(), At("08:00")));

        Assert.IsType<ApprovalState.WithHr>(head.State);
        Assert.Null(ApprovalDecider.NextDeadline(head.State));
    }

    [Fact]
    public void A_superior_who_entered_the_item_himself_is_passed_over()
    {
        var kasi = Kasi with { Office = Office.UnitAdmin };

        var state = Draft().After(new ApprovalCommand.Submit(kasi, [Line1], Chain, At("08:00"))).State;

        Assert.Equal(1, Assert.IsType<ApprovalState.Submitted>(state).Route.Level);
    }

    [Fact]
    public void A_late_line_joins_and_the_level_gets_its_full_time_again() =>
        Submitted().When(AddLines("09:59", Line3)).Then(new ApprovalEvent.LinesJoined(
            Staf.Nip,
            [Line3],
            new Route(Chain, 0, new LevelClock(At("09:59"), At("10:59"), At("11:59"), DeadlineKind.Escalation)),
            At("09:59")));

    [Fact]
    public void A_late_line_joins_at_the_level_that_the_item_has_reached()
    {
        var state = Submitted().After(Tick("10:00"), AddLines("10:30", Line3)).State;

        Assert.Equal(1, Assert.IsType<ApprovalState.Submitted>(state).Route.Level);
        Assert.Equal(3, state.Pending.Count());
    }

    [Fact]
    public void A_late_line_makes_a_decided_day_wait_again_and_leaves_the_decided_lines()
    {
        var decided = Submitted().After(Decide(Kasi, "08:30", Verify(Line1), Reject(Line2)));

        var state = decided.After(AddLines("02 09:00", Line3)).State;

        Assert.Equal([LineStatus.Verified, LineStatus.Rejected, LineStatus.Pending], state.Lines.Select(line => line.Status));
        Assert.Equal(new Deadline(At("10:00"), DeadlineKind.Reminder), ApprovalDecider.NextDeadline(state));
    }

    [Fact]
    public void A_late_line_at_the_personnel_office_waits_there_too()
    {
        var state = Submitted().After(Tick("10:00"), Tick("12:00"), AddLines("12:30", Line3)).State;

        Assert.IsType<ApprovalState.WithHr>(state);
        Assert.Equal(3, state.Pending.Count());
    }

    [Fact]
    public void The_same_late_line_twice_joins_once_and_another_content_is_refused()
    {
        var joined = Submitted().After(AddLines("08:30", Line3));

        joined.When(AddLines("08:31", Line3)).ThenNothing();
        joined.When(AddLines("08:31", Line3 with { Minutes = 31 })).ThenRefused(ApprovalViolations.LineExists);
        joined.When(AddLines("08:31", Line3, new LineClaim("4", 1, 1))).Accepted();
    }

    [Fact]
    public void A_withdrawn_line_does_not_come_back_under_its_id() =>
        Submitted().After(Withdraw("08:10", "1")).When(AddLines("08:20", Line1)).ThenRefused(ApprovalViolations.LineExists);

    [Fact]
    public void A_returned_line_is_sent_again_revised_to_the_one_who_returned_it()
    {
        var returned = Submitted().After(Return(Kabid, "08:30"));

        var state = returned.After(Resubmit("09:00", Line1 with { Quantity = 8 })).State;

        var submitted = Assert.IsType<ApprovalState.Submitted>(state);
        Assert.Equal((1, 1), (submitted.Revision, submitted.Route.Level));
        Assert.Equal([Line1 with { Quantity = 8 }, Line2], submitted.Pending.Select(line => line.Claim));
        Assert.Equal(At("09:00"), submitted.Route.Clock!.Since);
    }

    [Fact]
    public void A_returned_line_may_go_again_as_it_was() =>
        Assert.Equal([Line1, Line2], Submitted().After(Return(Kasi, "08:30"), Resubmit("09:00")).State.Pending.Select(line => line.Claim));

    [Fact]
    public void One_returned_line_is_revised_while_the_others_still_wait()
    {
        var state = Submitted().After(Decide(Kasi, "08:30", GiveBack(Line1)), Resubmit("08:40", Line1 with { Minutes = 100 })).State;

        Assert.Equal([100, 60], state.Pending.Select(line => line.Claim.Minutes));
    }

    [Fact]
    public void A_decided_line_cannot_be_revised() =>
        Submitted().After(Decide(Kasi, "08:30", Verify(Line1), GiveBack(Line2)))
            .When(Resubmit("09:00", Line1 with { Quantity = 99 })).ThenRefused(ApprovalViolations.AlreadyDecided);

    [Fact]
    public void A_line_that_joins_a_returned_item_goes_out_with_it()
    {
        var returned = Submitted().After(Return(Kasi, "08:30"), AddLines("08:40", Line3));

        Assert.IsType<ApprovalState.Returned>(returned.State);
        Assert.Equal(3, returned.After(Resubmit("09:00")).State.Pending.Count());
    }

    [Fact]
    public void A_returned_item_has_no_deadline_and_does_not_expire()
    {
        var returned = Submitted(Auto).After(Return(Kasi, "08:30"));

        Assert.Null(ApprovalDecider.NextDeadline(returned.State));
        returned.When(Tick("31 10:00")).ThenNothing();
    }
}

using EPerformance.Domain.Approvals;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

/// <summary>The organisation changes while an item waits.</summary>
public sealed class RerouteTests
{
    [Fact]
    public void A_new_superior_gets_the_item_with_the_full_time_and_the_old_one_is_a_stranger()
    {
        var moved = Submitted().After(Reroute("09:30", Stranger, Kabid));

        Assert.Equal(new Deadline(At("10:30"), DeadlineKind.Reminder), ApprovalDecider.NextDeadline(moved.State));
        moved.When(Decide(Kasi, "09:31", Verify(Line1))).ThenRefused(ApprovalViolations.NotVerifier);
        moved.When(Decide(Stranger, "09:31", Verify(Line1))).Accepted();
    }

    [Fact]
    public void The_same_chain_changes_nothing() => Submitted().When(Reroute("09:30", Kasi, Kabid)).ThenNothing();

    [Fact]
    public void A_change_further_up_does_not_touch_the_clock_of_who_is_waited_for()
    {
        var state = Submitted().After(Tick("09:00"), Reroute("09:30", Kasi, Stranger)).State;

        Assert.Equal(new Deadline(At("10:00"), DeadlineKind.Escalation), ApprovalDecider.NextDeadline(state));
    }

    [Fact]
    public void When_nobody_is_above_any_more_the_same_clock_ends_in_the_last_outcome()
    {
        var state = Submitted().After(Reroute("09:30", Kasi)).State;

        Assert.Equal(DeadlineKind.EscalateToHr, Assert.IsType<ApprovalState.Submitted>(state).Route.Clock!.AtDeadline);
    }

    [Fact]
    public void When_the_direct_superior_leaves_the_next_one_who_is_waited_for_anyway_keeps_his_clock()
    {
        var state = Submitted().After(Tick("10:00"), Reroute("10:30", Kabid)).State;

        var route = Assert.IsType<ApprovalState.Submitted>(state).Route;
        Assert.Equal((0, At("12:00")), (route.Level, route.Clock!.DueAt));
    }

    [Fact]
    public void In_a_chain_that_became_shorter_a_superior_who_was_never_asked_is_asked_before_the_personnel_office()
    {
        var state = Submitted().After(Tick("10:00"), Reroute("10:30", Stranger)).State;

        var route = Assert.IsType<ApprovalState.Submitted>(state).Route;
        Assert.Equal((0, At("12:30")), (route.Level, route.Clock!.DueAt));
    }

    [Fact]
    public void When_all_superiors_are_gone_the_personnel_office_has_it()
    {
        var state = Submitted().After(Reroute("09:30")).State;

        Assert.IsType<ApprovalState.WithHr>(state);
    }

    [Fact]
    public void What_the_personnel_office_has_stays_there()
    {
        var withHr = Submitted().After(Tick("10:00"), Tick("12:00"), Reroute("12:30", Stranger));

        Assert.IsType<ApprovalState.WithHr>(withHr.State);
        withHr.When(Decide(Sdm, "12:31", Verify(Line1))).Accepted();
    }

    [Fact]
    public void An_escalated_item_stays_at_its_level_when_only_the_chain_below_changes()
    {
        var state = Submitted().After(Tick("10:00"), Reroute("10:30", Stranger, Kabid)).State;

        Assert.Equal(1, Assert.IsType<ApprovalState.Submitted>(state).Route.Level);
    }
}

using EPerformance.Domain.Approvals;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

public sealed class WithdrawalTests
{
    [Fact]
    public void The_owner_takes_the_item_back_whole()
    {
        var withdrawn = Submitted().After(Withdraw("08:10"));

        Assert.IsType<ApprovalState.Withdrawn>(withdrawn.State);
        Assert.Null(ApprovalDecider.NextDeadline(withdrawn.State));
        withdrawn.When(Withdraw("08:11")).ThenNothing();
    }

    [Fact]
    public void One_line_is_taken_back_and_the_others_wait_on() =>
        Assert.Equal([Line2], Assert.IsType<ApprovalState.Submitted>(Submitted().After(Withdraw("08:10", "1")).State).Pending.Select(line => line.Claim));

    [Fact]
    public void What_is_decided_stays_decided()
    {
        var partly = Submitted().After(Decide(Kasi, "08:30", Verify(Line1)));

        partly.When(Withdraw("08:40", "1")).ThenRefused(ApprovalViolations.AlreadyDecided);
        var rest = partly.After(Withdraw("08:40"));
        Assert.Equal([LineStatus.Verified, LineStatus.Withdrawn], Assert.IsType<ApprovalState.Decided>(rest.State).Lines.Select(line => line.Status));
        rest.When(Withdraw("08:41")).ThenNothing();
    }

    [Fact]
    public void When_the_last_waiting_line_goes_the_returned_ones_decide_the_state() =>
        Assert.IsType<ApprovalState.Returned>(Submitted().After(Decide(Kasi, "08:30", GiveBack(Line1)), Withdraw("08:40", "2")).State);

    [Fact]
    public void An_unknown_line_is_refused() => Submitted().When(Withdraw("08:10", "9")).ThenRefused(ApprovalViolations.UnknownLine);

    [Fact]
    public void A_withdrawn_item_can_be_submitted_anew()
    {
        var again = Submitted().After(Withdraw("08:10"), Submit("08:20", Line3));

        Assert.Equal([Line3], Assert.IsType<ApprovalState.Submitted>(again.State).Lines.Select(line => line.Claim));
    }

    [Fact]
    public void An_officer_takes_back_only_what_he_entered()
    {
        var mixed = Submitted().After(new ApprovalCommand.AddLines(Admin, [Line3], Chain, At("08:10")));

        mixed.When(new ApprovalCommand.Withdraw(Admin, ["1"], At("08:20"))).ThenRefused(ApprovalViolations.NotOwner);
        mixed.When(new ApprovalCommand.Withdraw(Stranger, ["3"], At("08:20"))).ThenRefused(ApprovalViolations.NotOwner);
        mixed.When(new ApprovalCommand.Withdraw(Admin, ["3"], At("08:20"))).Then(new ApprovalEvent.LinesWithdrawn(Admin.Nip, ["3"], At("08:20")));
    }
}

using EPerformance.Domain.Approvals;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

public sealed class VerificationTests
{
    private static readonly Verifier AsKasi = new(Kasi.Nip, VerifierRole.Superior, null);

    [Fact]
    public void Lines_get_their_outcomes_one_by_one() =>
        Submitted().When(Decide(Kasi, "08:30", Verify(Line1), Reject(Line2, "  Bukan tugasnya "))).Then(new ApprovalEvent.LinesDecided(
            AsKasi,
            [
                new DecidedLine("1", new LineOutcome(LineStatus.Verified, 10, 120, null, Kasi.Nip, At("08:30"))),
                new DecidedLine("2", new LineOutcome(LineStatus.Rejected, 0, 0, "Bukan tugasnya", Kasi.Nip, At("08:30"))),
            ],
            At("08:30")));

    [Fact]
    public void When_every_line_is_decided_the_item_is_over()
    {
        var over = Submitted().After(Decide(Kasi, "08:30", Verify(Line1), Reject(Line2)));

        Assert.IsType<ApprovalState.Decided>(over.State);
        Assert.Null(ApprovalDecider.NextDeadline(over.State));
        over.When(Tick("31 10:00")).ThenNothing();
    }

    [Fact]
    public void Undecided_lines_keep_waiting_under_the_same_deadline()
    {
        var half = Submitted().After(Decide(Kasi, "08:30", Verify(Line1)));

        Assert.Equal([Line2], Assert.IsType<ApprovalState.Submitted>(half.State).Pending.Select(line => line.Claim));
        Assert.Equal(At("09:00"), ApprovalDecider.NextDeadline(half.State)!.At);
    }

    [Fact]
    public void A_part_of_the_quantity_counts()
    {
        var outcome = Submitted().After(Decide(Kasi, "08:30", Part(Line1, 7m, 90))).State.Lines[0].Outcome;

        Assert.Equal(new LineOutcome(LineStatus.VerifiedInPart, 7, 90, "Tiga belum selesai", Kasi.Nip, At("08:30")), outcome);
    }

    [Fact]
    public void What_is_not_named_in_a_partial_verification_counts_as_claimed()
    {
        var state = Submitted().After(Decide(Kasi, "08:30", Part(Line1, 7m), Part(Line2, null, 45))).State;

        Assert.Equal([(7m, 120), (2.5m, 45)], state.Lines.Select(line => (line.Outcome.Quantity, line.Outcome.Minutes)));
    }

    [Theory]
    [InlineData("a little", "0.01", 120, true)]
    [InlineData("a little less than claimed", "9.99", 120, true)]
    [InlineData("as claimed is not a part", "10", 120, false)]
    [InlineData("more than claimed", "10.01", 120, false)]
    [InlineData("negative", "-0.01", 120, false)]
    [InlineData("nothing at all", "0", 0, false)]
    [InlineData("no quantity but a minute", "0", 1, true)]
    [InlineData("one minute less", "10", 119, true)]
    [InlineData("more minutes than claimed", "9", 121, false)]
    [InlineData("negative minutes", "9", -1, false)]
    public void A_part_lies_between_nothing_and_what_was_claimed(string label, string quantity, int minutes, bool accepted)
    {
        var answer = Submitted().When(Decide(
            Kasi, "08:30", Part(Line1, decimal.Parse(quantity, System.Globalization.CultureInfo.InvariantCulture), minutes)));

        Assert.Equal((label, accepted ? null : ApprovalViolations.PartOutside), (label, answer.Decision.Refusal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_reason_is_obligatory_for_what_costs_the_owner_something(string? reason)
    {
        Submitted().When(Decide(Kasi, "08:30", Reject(Line1, reason))).ThenRefused(ApprovalViolations.ReasonMissing);
        Submitted().When(Decide(Kasi, "08:30", GiveBack(Line1, reason))).ThenRefused(ApprovalViolations.ReasonMissing);
        Submitted().When(Decide(Kasi, "08:30", Part(Line1, 7, 90, reason))).ThenRefused(ApprovalViolations.ReasonMissing);
        Submitted().When(Return(Kasi, "08:30", reason!)).ThenRefused(ApprovalViolations.ReasonMissing);
    }

    [Fact]
    public void Returning_gives_every_undecided_line_back()
    {
        var state = Submitted().After(Decide(Kasi, "08:20", Verify(Line1)), Return(Kasi, "08:30")).State;

        Assert.Equal([LineStatus.Verified, LineStatus.Returned], Assert.IsType<ApprovalState.Returned>(state).Lines.Select(line => line.Status));
    }

    [Fact]
    public void A_repeated_return_changes_nothing_and_another_superior_is_told_where_the_item_is()
    {
        var returned = Submitted().After(Return(Kasi, "08:30"));

        returned.When(Return(Kasi, "08:35")).ThenNothing();
        returned.When(Return(Kabid, "08:35")).ThenRefused(ApprovalViolations.AwaitsRevision);
    }

    [Fact]
    public void Of_two_superiors_the_second_is_refused_even_with_the_same_decision()
    {
        var decided = Submitted().After(Decide(Kasi, "08:30", Verify(Line1), Verify(Line2)));

        decided.When(Decide(Kabid, "08:30", Verify(Line1), Verify(Line2))).ThenRefused(ApprovalViolations.AlreadyDecided);
        decided.When(Decide(Kabid, "08:31", Reject(Line1))).ThenRefused(ApprovalViolations.AlreadyDecided);
    }

    [Fact]
    public void The_same_decision_by_the_same_person_changes_nothing_and_a_different_one_is_refused()
    {
        var decided = Submitted().After(Decide(Kasi, "08:30", Verify(Line1), Part(Line2, 1m)));

        decided.When(Decide(Kasi, "08:31", Verify(Line1))).ThenNothing();
        decided.When(Decide(Kasi, "08:31", Part(Line2, 1m))).ThenNothing();
        decided.When(Decide(Kasi, "08:31", Part(Line2, 2m))).ThenRefused(ApprovalViolations.AlreadyDecided);
        decided.When(Decide(Kasi, "08:31", Verify(Line1), Verify(Line2))).ThenRefused(ApprovalViolations.AlreadyDecided);
    }

    [Fact]
    public void A_retry_that_names_decided_and_new_lines_decides_the_new_ones()
    {
        var half = Submitted().After(Decide(Kasi, "08:30", Verify(Line1)));

        var answer = half.When(Decide(Kasi, "08:31", Verify(Line1), Verify(Line2)));

        Assert.Equal(["2"], Assert.IsType<ApprovalEvent.LinesDecided>(Assert.Single(answer.Decision.Events)).Lines.Select(line => line.LineId));
    }

    [Fact]
    public void Nobody_decides_an_own_item_not_even_from_the_personnel_office()
    {
        var own = Submitted();

        own.When(Decide(Staf, "08:30", Verify(Line1))).ThenRefused(ApprovalViolations.OwnItem);
        own.When(Decide(Staf with { Office = Office.Hr }, "08:30", Verify(Line1))).ThenRefused(ApprovalViolations.OwnItem);
        own.When(Return(Staf, "08:30")).ThenRefused(ApprovalViolations.OwnItem);
    }

    [Fact]
    public void Who_entered_a_line_for_somebody_else_does_not_decide_it()
    {
        var forged = Draft().After(new ApprovalCommand.Submit(Sdm, [Line1], Chain, At("08:00")));

        forged.When(Decide(Sdm, "08:01", Verify(Line1))).ThenRefused(ApprovalViolations.FiledByVerifier);
        forged.When(Decide(Kasi, "08:01", Verify(Line1))).Accepted();
    }

    [Fact]
    public void A_stranger_and_a_unit_administrator_are_refused()
    {
        Submitted().When(Decide(Stranger, "08:30", Verify(Line1))).ThenRefused(ApprovalViolations.NotVerifier);
        Submitted().When(Decide(Admin, "08:30", Verify(Line1))).ThenRefused(ApprovalViolations.NotVerifier);
    }

    [Fact]
    public void A_higher_superior_and_the_personnel_office_may_decide_early_and_the_role_is_kept()
    {
        Assert.Equal(new Verifier(Kabid.Nip, VerifierRole.Superior, null), DecidedBy(Kabid));
        Assert.Equal(new Verifier(Sdm.Nip, VerifierRole.HrOffice, null), DecidedBy(Sdm));
    }

    [Fact]
    public void A_delegate_decides_beside_his_superior()
    {
        var delegated = new Verifier(Stranger.Nip, VerifierRole.Delegate, Kasi.Nip);
        var chain = new VerifierChain([new VerifierLevel([AsKasi, delegated]), .. ChainOf(Kabid).Superiors]);

        var answer = Draft().After(new ApprovalCommand.Submit(Staf, [Line1], chain, At("08:00"))).When(Decide(Stranger, "08:30", Verify(Line1)));

        Assert.Equal(delegated, Assert.IsType<ApprovalEvent.LinesDecided>(Assert.Single(answer.Decision.Events)).By);
    }

    [Fact]
    public void After_the_escalation_the_silent_superior_is_refused_and_the_next_one_decides()
    {
        var escalated = Submitted().After(Tick("10:00"));

        escalated.When(Decide(Kasi, "10:01", Verify(Line1))).ThenRefused(ApprovalViolations.LevelPassed);
        escalated.When(Decide(Kabid, "10:01", Verify(Line1))).Accepted();
    }

    [Fact]
    public void A_decision_after_the_deadline_but_before_the_engine_came_is_valid() =>
        Submitted().When(Decide(Kasi, "10:01", Verify(Line1))).Accepted();

    [Fact]
    public void A_decision_names_its_lines()
    {
        Submitted().When(Decide(Kasi, "08:30")).ThenRefused(ApprovalViolations.NoLines);
        Submitted().When(Decide(Kasi, "08:30", Verify(Line3))).ThenRefused(ApprovalViolations.UnknownLine);
        Submitted().When(Decide(Kasi, "08:30", Verify(Line1), Reject(Line1))).ThenRefused(ApprovalViolations.UnusableLines);
    }

    private static Verifier DecidedBy(Actor actor) =>
        Assert.IsType<ApprovalEvent.LinesDecided>(Assert.Single(Submitted().When(Decide(actor, "08:30", Verify(Line1))).Decision.Events)).By;
}

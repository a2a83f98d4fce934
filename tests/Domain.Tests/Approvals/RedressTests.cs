using EPerformance.Domain.Approvals;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

/// <summary>Line 1 claims 10 and 120 minutes; KASI rejected it and verified 2 of line 2's 2.5. KABID decided the objection.</summary>
public sealed class RedressTests
{
    private static readonly LineDecision Right = new("1", Verdict.Verify, Reason: "Keberatan diterima");

    [Fact]
    public void A_rejected_line_counts_after_the_objection_was_accepted() => Decided().When(Redress("04 08:00", Right)).Then(new ApprovalEvent.Redressed(
        "OBJ/7",
        Kabid.Nip,
        [new DecidedLine("1", new LineOutcome(LineStatus.Verified, 10, 120, "Keberatan diterima", Kabid.Nip, At("04 08:00")))],
        At("04 08:00")));

    [Fact]
    public void The_item_stays_decided_and_the_other_line_as_it_was()
    {
        var state = Decided().After(Redress("04 08:00", Right)).State;

        Assert.Equal([LineStatus.Verified, LineStatus.VerifiedInPart], Assert.IsType<ApprovalState.Decided>(state).Lines.Select(line => line.Status));
    }

    [Fact]
    public void The_same_correction_twice_changes_nothing() => Decided().After(Redress("04 08:00", Right)).When(Redress("04 09:00", Right)).ThenNothing();

    [Theory]
    [InlineData("less than before", "1.99", false)]
    [InlineData("as before", "2", true)]
    [InlineData("more than before", "2.01", true)]
    public void An_objection_never_makes_it_worse(string label, string quantity, bool accepted)
    {
        var answer = Decided().When(Redress("04 08:00", Part(Line2, decimal.Parse(quantity, System.Globalization.CultureInfo.InvariantCulture), 60)));

        Assert.Equal((label, accepted ? null : ApprovalViolations.RedressWorse), (label, answer.Decision.Refusal));
    }

    [Fact]
    public void It_neither_rejects_nor_returns_and_needs_its_grounds()
    {
        Decided().When(Redress("04 08:00", Reject(Line1, "Tetap ditolak"))).ThenRefused(ApprovalViolations.RedressWorse);
        Decided().When(Redress("04 08:00", GiveBack(Line1))).ThenRefused(ApprovalViolations.RedressWorse);
        Decided().When(Redress("04 08:00", Verify(Line1))).ThenRefused(ApprovalViolations.ReasonMissing);
    }

    [Fact]
    public void The_owner_cannot_redress_the_own_item() =>
        Decided().When(new ApprovalCommand.Redress("OBJ/7", Staf.Nip, [Right], At("04 08:00"))).ThenRefused(ApprovalViolations.OwnItem);

    [Fact]
    public void A_day_that_waits_again_for_a_late_line_can_be_redressed_meanwhile()
    {
        var waiting = Decided().After(AddLines("09:00", Line3), Redress("09:10", Right)).State;

        Assert.IsType<ApprovalState.Submitted>(waiting);
        Assert.Equal([LineStatus.Verified, LineStatus.VerifiedInPart, LineStatus.Pending], waiting.Lines.Select(line => line.Status));
    }

    private static TestKit.Scenario<ApprovalState, ApprovalCommand, ApprovalEvent> Decided() =>
        Submitted().After(Decide(Kasi, "08:30", Reject(Line1), Part(Line2, 2m, 60)));
}

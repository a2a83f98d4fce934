using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Commendations;

/// <summary><c>2</c> proposes <c>4</c>; <c>1</c> decides.</summary>
public sealed class CommendationDeciderTests
{
    private static readonly DateTimeOffset Now = FixedClock.Parse("2026-04-02T02:00:00Z");
    private static readonly Nip Person = Nip.Parse("4"), Proposer = Nip.Parse("2"), Decider = Nip.Parse("1");
    private static readonly CommendationId Id = new(Person, 2026, 1);
    private static readonly CommendationContent Content = new(CommendationKind.Certificate, "Pegawai teladan", "Tiga bulan sangat baik");
    private static readonly IReadOnlyList<CommendationEvidence> Evidence = [new CommendationEvidence.Rated(AppraisalPeriod.Annual(2025), Predicate.SangatBaik), new CommendationEvidence.Document("LKjIP 2025")];

    [Fact]
    public void It_is_proposed_with_evidence_and_granted_by_somebody_else_with_a_document()
    {
        var granted = Apply(Proposed(), new CommendationCommand.Grant(Decider, Evidence, "SK 12/2026", "", Now));

        Assert.Equal((CommendationStatus.Granted, "SK 12/2026", Decider), (granted.Status, granted.Ruling!.Document, granted.Ruling.By));
        Assert.Equal(Evidence, granted.Evidence);
    }

    [Fact]
    public void Nobody_proposes_decides_or_withdraws_the_own_commendation() => Assert.All(
        new CommendationCommand[]
        {
            new CommendationCommand.Propose(Person, Content, Evidence, Now), new CommendationCommand.Grant(Person, Evidence, "SK", "", Now), new CommendationCommand.Refuse(Person, "x", Now),
            new CommendationCommand.Withdraw(Person, Now),
        },
        command => Assert.Equal(CommendationViolations.OwnCommendation, CommendationDecider.Decide(Id, command is CommendationCommand.Propose ? null : Proposed(), command).Refusal));

    [Fact]
    public void Who_proposed_it_does_not_decide_it()
    {
        Assert.Equal(CommendationViolations.OwnProposal, Decide(Proposed(), new CommendationCommand.Grant(Proposer, Evidence, "SK", "", Now)).Refusal);
        Assert.Equal(CommendationViolations.OwnProposal, Decide(Proposed(), new CommendationCommand.Refuse(Proposer, "x", Now)).Refusal);
    }

    [Fact]
    public void Without_evidence_nothing_is_proposed_and_on_changed_facts_nothing_is_granted()
    {
        Assert.Equal(CommendationViolations.EvidenceMissing, Decide(null, new CommendationCommand.Propose(Proposer, Content, [], Now)).Refusal);
        Assert.Equal(CommendationViolations.ContentUnusable, Decide(null, new CommendationCommand.Propose(Proposer, Content with { Grounds = " " }, Evidence, Now)).Refusal);
        foreach (var changed in new IReadOnlyList<CommendationEvidence>[] { [new CommendationEvidence.Rated(AppraisalPeriod.Annual(2025), Predicate.Baik), Evidence[1]], [Evidence[1]], [] })
            Assert.Equal(CommendationViolations.EvidenceChanged, Decide(Proposed(), new CommendationCommand.Grant(Decider, changed, "SK", "", Now)).Refusal);
    }

    [Fact]
    public void Granting_needs_a_document_and_refusing_a_reason()
    {
        Assert.Equal(CommendationViolations.DocumentMissing, Decide(Proposed(), new CommendationCommand.Grant(Decider, Evidence, " ", "", Now)).Refusal);
        Assert.Equal(CommendationViolations.ReasonMissing, Decide(Proposed(), new CommendationCommand.Refuse(Decider, "", Now)).Refusal);
        Assert.Equal(CommendationStatus.Refused, Apply(Proposed(), new CommendationCommand.Refuse(Decider, "Belum setahun", Now)).Status);
    }

    [Fact]
    public void Only_who_proposed_it_withdraws_it_and_only_while_nobody_has_decided()
    {
        Assert.Equal(CommendationViolations.OnlyProposerWithdraws, Decide(Proposed(), new CommendationCommand.Withdraw(Decider, Now)).Refusal);
        var withdrawn = Apply(Proposed(), new CommendationCommand.Withdraw(Proposer, Now));
        Assert.Equal(CommendationStatus.Withdrawn, withdrawn.Status);
        Assert.True(Decide(withdrawn, new CommendationCommand.Withdraw(Proposer, Now)).IsRepeat);
        Assert.Equal(CommendationViolations.AlreadyDecided, Decide(withdrawn, new CommendationCommand.Grant(Decider, Evidence, "SK", "", Now)).Refusal);
    }

    [Fact]
    public void A_decision_is_made_once()
    {
        var granted = Apply(Proposed(), new CommendationCommand.Grant(Decider, Evidence, "SK", "", Now));

        Assert.True(Decide(granted, new CommendationCommand.Grant(Decider, Evidence, "SK", "", Now)).IsRepeat);
        foreach (var command in new CommendationCommand[] { new CommendationCommand.Grant(Decider, Evidence, "SK 2", "", Now), new CommendationCommand.Refuse(Decider, "x", Now), new CommendationCommand.Withdraw(Proposer, Now) })
            Assert.Equal(CommendationViolations.AlreadyDecided, Decide(granted, command).Refusal);
    }

    private static Commendation Proposed() => Apply(null, new CommendationCommand.Propose(Proposer, Content, Evidence, Now));

    private static Decision<CommendationEvent> Decide(Commendation? one, CommendationCommand command) => CommendationDecider.Decide(Id, one, command);

    private static Commendation Apply(Commendation? one, CommendationCommand command)
    {
        var decision = Decide(one, command);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(one, (state, happened) => CommendationDecider.Evolve(Id, state, happened))!;
    }
}

using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Competence;

/// <summary><c>2</c> leads <c>4</c>.</summary>
public sealed class DevelopmentDeciderTests
{
    private static readonly DateTimeOffset Now = FixedClock.Parse("2026-04-02T02:00:00Z");
    private static readonly Nip Person = Nip.Parse("4"), Superior = Nip.Parse("2");
    private static readonly DevelopmentId Id = new(Person, 2026, 1);
    private static readonly DevelopmentContent Content = new(DevelopmentKind.Training, "Pelatihan asesmen", "Asesmen mandiri", null, new DateOnly(2026, 10, 2));
    private static readonly DevelopmentReport Report = new("Selesai", ["https://bukti.example.go.id/1"], 24, Now);

    [Fact]
    public void From_a_proposal_by_the_person_to_proof_that_it_is_done()
    {
        var proposed = Apply(null, new DevelopmentCommand.Propose(Person, DevelopmentOrigin.Person, Content, "Tugas baru", Now));
        Assert.Equal((DevelopmentStatus.Proposed, DevelopmentOrigin.Person), (proposed.Status, proposed.Origin));
        Assert.Equal(new DevelopmentReason.Stated("Tugas baru"), Assert.Single(proposed.Reasons));
        var approved = Apply(proposed, new DevelopmentCommand.Approve(Superior, null, "", Now));
        var finished = Apply(approved, new DevelopmentCommand.Finish(Person, Report, Now));
        var returned = Apply(finished, new DevelopmentCommand.Return(Superior, "Sertifikat belum ada", Now));
        Assert.Equal((DevelopmentStatus.Approved, "Sertifikat belum ada"), (returned.Status, returned.Returned));
        var again = Apply(returned, new DevelopmentCommand.Finish(Person, Report with { Text = "Dengan sertifikat" }, Now));
        Assert.Null(again.Returned);

        Assert.Equal(DevelopmentStatus.Done, Apply(again, new DevelopmentCommand.Confirm(Superior, Now)).Status);
    }

    [Fact]
    public void A_superior_changes_what_is_approved_and_says_why()
    {
        var changed = Content with { Kind = DevelopmentKind.Mentoring };

        Assert.Equal(CompetenceViolations.ReasonMissing, Decide(Proposed(), new DevelopmentCommand.Approve(Superior, changed, "", Now)).Refusal);
        var approved = Apply(Proposed(), new DevelopmentCommand.Approve(Superior, changed, "Anggaran pelatihan habis", Now));
        Assert.Equal((changed, "Anggaran pelatihan habis", Superior), (approved.Content, approved.Answer!.Reason, approved.Answer.By));
    }

    [Fact]
    public void A_refusal_has_a_reason_and_an_answer_is_given_once()
    {
        Assert.Equal(CompetenceViolations.ReasonMissing, Decide(Proposed(), new DevelopmentCommand.Decline(Superior, " ", Now)).Refusal);
        var declined = Apply(Proposed(), new DevelopmentCommand.Decline(Superior, "Sudah pernah", Now));

        Assert.Equal(CompetenceViolations.AlreadyAnswered, Decide(declined, new DevelopmentCommand.Approve(Superior, null, "", Now)).Refusal);
        Assert.True(Decide(declined, new DevelopmentCommand.Decline(Superior, "Sudah pernah", Now)).IsRepeat);
        Assert.Equal(CompetenceViolations.AlreadyAnswered, Decide(declined, new DevelopmentCommand.Decline(Superior, "Lain", Now)).Refusal);
    }

    [Fact]
    public void Nobody_answers_or_confirms_the_own_development_and_nobody_else_reports_it()
    {
        var finished = Apply(Apply(Proposed(), new DevelopmentCommand.Approve(Superior, null, "", Now)), new DevelopmentCommand.Finish(Person, Report, Now));

        foreach (var command in new DevelopmentCommand[] { new DevelopmentCommand.Approve(Person, null, "", Now), new DevelopmentCommand.Decline(Person, "x", Now) })
            Assert.Equal(CompetenceViolations.OwnProposal, Decide(Proposed(), command).Refusal);
        foreach (var command in new DevelopmentCommand[] { new DevelopmentCommand.Confirm(Person, Now), new DevelopmentCommand.Return(Person, "x", Now) })
            Assert.Equal(CompetenceViolations.OwnProposal, Decide(finished, command).Refusal);
        Assert.Equal(CompetenceViolations.OnlyPersonReports, Decide(finished, new DevelopmentCommand.Finish(Superior, Report, Now)).Refusal);
    }

    [Fact]
    public void It_is_reported_after_it_was_approved_with_evidence_and_confirmed_after_it_was_reported()
    {
        var approved = Apply(Proposed(), new DevelopmentCommand.Approve(Superior, null, "", Now));

        Assert.Equal(CompetenceViolations.NotApproved, Decide(Proposed(), new DevelopmentCommand.Finish(Person, Report, Now)).Refusal);
        Assert.Equal(CompetenceViolations.EvidenceMissing, Decide(approved, new DevelopmentCommand.Finish(Person, Report with { Evidence = [] }, Now)).Refusal);
        Assert.Equal(CompetenceViolations.NotFinished, Decide(approved, new DevelopmentCommand.Confirm(Superior, Now)).Refusal);
        Assert.Equal(CompetenceViolations.NotFinished, Decide(approved, new DevelopmentCommand.Return(Superior, "x", Now)).Refusal);
    }

    [Fact]
    public void The_engine_proposes_a_matter_once_adds_facts_while_nobody_has_answered_and_nothing_afterwards()
    {
        DevelopmentReason march = new DevelopmentReason.BehaviourBelow(Month("2026-03"), Domain.Skp.CoreValue.Loyal), april = new DevelopmentReason.BehaviourBelow(Month("2026-04"), Domain.Skp.CoreValue.Loyal);
        var proposed = Apply(null, new DevelopmentCommand.Suggest("behaviour|Loyal", Content, [march], Now));
        Assert.Equal((DevelopmentOrigin.System, DevelopmentStatus.Proposed, null), (proposed.Origin, proposed.Status, proposed.ProposedBy));

        Assert.True(Decide(proposed, new DevelopmentCommand.Suggest("behaviour|Loyal", Content, [march], Now)).IsRepeat);
        var more = Apply(proposed, new DevelopmentCommand.Suggest("behaviour|Loyal", Content, [april], Now));
        Assert.Equal([march, april], more.Reasons);
        foreach (var answer in new DevelopmentCommand[] { new DevelopmentCommand.Approve(Superior, null, "", Now), new DevelopmentCommand.Decline(Superior, "x", Now) })
            Assert.True(Decide(Apply(proposed, answer), new DevelopmentCommand.Suggest("behaviour|Loyal", Content, [april], Now)).IsRepeat);
        Assert.True(Decide(null, new DevelopmentCommand.Suggest("x", Content, [], Now)).IsRepeat);
    }

    [Fact]
    public void Every_state_answers_every_command_on_purpose()
    {
        var (proposed, approved) = (Proposed(), Apply(Proposed(), new DevelopmentCommand.Approve(Superior, null, "", Now)));
        var finished = Apply(approved, new DevelopmentCommand.Finish(Person, Report, Now));
        DevelopmentProposal[] states = [proposed, approved, Apply(proposed, new DevelopmentCommand.Decline(Superior, "y", Now)), finished, Apply(finished, new DevelopmentCommand.Confirm(Superior, Now))];
        DevelopmentCommand[] commands =
        [
            new DevelopmentCommand.Approve(Superior, null, "", Now), new DevelopmentCommand.Decline(Superior, "x", Now), new DevelopmentCommand.Finish(Person, Report with { Text = "x" }, Now),
            new DevelopmentCommand.Confirm(Superior, Now), new DevelopmentCommand.Return(Superior, "x", Now),
        ];
        Assert.Equal(Enum.GetValues<DevelopmentStatus>(), states.Select(state => state.Status));

        Assert.Equal(
            ["yes yes KOM-006 KOM-009 KOM-009", "same KOM-003 yes KOM-009 KOM-009", "KOM-003 KOM-003 KOM-006 KOM-009 KOM-009", "KOM-003 KOM-003 yes yes yes", "KOM-003 KOM-003 KOM-006 same KOM-009"],
            states.Select(state => string.Join(' ', commands.Select(command => Decide(state, command) is var decision && decision.Refusal is { } refusal ? refusal.Code : decision.IsRepeat ? "same" : "yes"))));
    }

    private static AppraisalPeriod Month(string text) => AppraisalPeriod.TryParse(text, out var period) ? period : throw new ArgumentException(text);

    private static DevelopmentProposal Proposed() => Apply(null, new DevelopmentCommand.Propose(Superior, DevelopmentOrigin.Superior, Content, "x", Now));

    private static Decision<DevelopmentEvent> Decide(DevelopmentProposal? one, DevelopmentCommand command) => DevelopmentDecider.Decide(one, command);

    private static DevelopmentProposal Apply(DevelopmentProposal? one, DevelopmentCommand command)
    {
        var decision = Decide(one, command);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(one, (state, happened) => DevelopmentDecider.Evolve(Id, state, happened))!;
    }
}

using EPerformance.Application.Organisation;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>A submission with everything that a decision on it depends on, at one instant.</summary>
internal sealed record SubmissionCase(
    SubmissionDay Id, OrganisationView Organisation, StoredSubmission? Stored, ApprovalState State, ApprovalPolicy Policy, DateTimeOffset Now)
{
    /// <summary>The civil day in the unit that the submission belongs to.</summary>
    public DateOnly Today => Unit.Zone.DateOf(Now);

    private Unit Unit => Organisation.UnitFor(State.Item.UnitCode, Id.Nip, Id.Day);

    /// <summary>Who decides as of today, whatever day the activities are of.</summary>
    public VerifierChain Chain => Organisation.Supervision.ChainOf(Id.Nip, Today);

    /// <summary>The decision under today's chain: whoever became, or is no longer, the superior counts as such before anything else is asked.</summary>
    public Decision<ApprovalEvent> Decide(ApprovalCommand command)
    {
        var rerouted = Ask(State, new ApprovalCommand.Reroute(Chain, Now));
        var decision = Ask(rerouted.Events.Aggregate(State, ApprovalDecider.Evolve), command);
        var keepsRoute = decision.Events.Count > 0 || (command is ApprovalCommand.DeadlinePassed && !decision.IsRefused);
        return keepsRoute ? Decision<ApprovalEvent>.Of([.. rerouted.Events, .. decision.Events]) : decision;
    }

    /// <summary>A submission of which nothing is stored; <c>null</c> when the person did not work here on that day.</summary>
    public static ApprovalState? Begin(SubmissionDay id, OrganisationView organisation) => organisation.AssignmentOn(id.Nip, id.Day) is { } assignment
        ? ApprovalDecider.Start(new ApprovalItem(id.ToString(), ItemKind.ActivitySubmission, id.Nip, assignment.UnitCode, id.Day))
        : null;

    private Decision<ApprovalEvent> Ask(ApprovalState state, ApprovalCommand command) =>
        ApprovalDecider.Decide(state with { Item = state.Item with { UnitCode = Unit.Code } }, command, Policy, Organisation.WorkingTime);
}

using System.Diagnostics;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>
/// The lifecycle of everything that a superior approves. Pure: the same state, command, policy and calendar always give the same answer.
/// A repeated command gives no events; a command that the rules do not allow gives a violation.
/// </summary>
public static class ApprovalDecider
{
    /// <summary>An item that nobody has entered anything into yet.</summary>
    public static ApprovalState Start(ApprovalItem item) => new ApprovalState.Draft(item, [], 0);

    public static Decision<ApprovalEvent> Decide(ApprovalState state, ApprovalCommand command, ApprovalPolicy policy, WorkingTime time)
    {
        var (filing, escalation) = (new Filing(state, policy, time), new Escalation(state, policy, time));
        return command switch
        {
            ApprovalCommand.Submit submit => filing.Submit(submit),
            ApprovalCommand.AddLines add => filing.AddLines(add),
            ApprovalCommand.RemoveLines remove => filing.RemoveLines(remove),
            ApprovalCommand.Resubmit resubmit => filing.Resubmit(resubmit),
            ApprovalCommand.Withdraw withdraw => escalation.HandOn(Withdrawal.Decide(state, withdraw), withdraw.Now),
            ApprovalCommand.Decide decide => escalation.HandOn(Verification.Decide(state, decide), decide.Now),
            ApprovalCommand.Return giveBack => Verification.Return(state, giveBack),
            ApprovalCommand.Redress redress => Redress.Decide(state, redress),
            ApprovalCommand.Reroute reroute => escalation.Reroute(reroute),
            ApprovalCommand.DeadlinePassed tick => escalation.Tick(tick),
            _ => throw new UnreachableException($"No rule for {command.GetType()}"),
        };
    }

    public static ApprovalState Evolve(ApprovalState state, ApprovalEvent happened) => ApprovalEvolution.Evolve(state, happened);

    /// <summary>When the engine has to come back, and for what; <c>null</c> when the item waits for a person without a deadline, or is over.</summary>
    public static Deadline? NextDeadline(ApprovalState state) => (state as ApprovalState.Submitted)?.Route.Clock?.Next;
}

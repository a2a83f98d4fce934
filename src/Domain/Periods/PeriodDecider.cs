using System.Diagnostics;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

/// <summary>
/// The life of an allowance period: open → closing → frozen → calculated → published → approved → locked → paid. Pure; repeated commands and
/// late results of an abandoned version give no events.
/// </summary>
public static class PeriodDecider
{
    public static PeriodState Start(PayPeriod period, bool shadow) => new PeriodState.Open(new PeriodHead(period, shadow, 0, [], []));

    public static Decision<PeriodEvent> Decide(PeriodState state, PeriodCommand command, PeriodPolicy policy) => command switch
    {
        PeriodCommand.Close close => Close(state, close),
        PeriodCommand.RecordFreeze freeze => RunRules.RecordFreeze(state, freeze),
        PeriodCommand.RecordRun run => RunRules.RecordRun(state, run),
        PeriodCommand.Exclude exclude => RunRules.Exclude(state, exclude),
        PeriodCommand.Recalculate again => RunRules.Recalculate(state, again),
        PeriodCommand.Publish publish => SigningRules.Publish(state, publish, policy),
        PeriodCommand.Approve approve => SigningRules.Approve(state, approve),
        PeriodCommand.Refuse refuse => SigningRules.Refuse(state, refuse),
        PeriodCommand.Lock locking => PaymentRules.Lock(state, locking),
        PeriodCommand.RecordExport export => PaymentRules.RecordExport(state, export),
        PeriodCommand.RecordPayment payment => PaymentRules.RecordPayment(state, payment),
        PeriodCommand.Reopen reopen => Reopen(state, reopen),
        _ => throw new UnreachableException($"No rule for {command.GetType()}"),
    };

    public static PeriodState Evolve(PeriodState state, PeriodEvent happened) => PeriodEvolution.Evolve(state, happened);

    public static PeriodStep NextStep(PeriodState state) => PeriodStep.After(state);

    private static Decision<PeriodEvent> Close(PeriodState state, PeriodCommand.Close command) => state switch
    {
        PeriodState.Open => new PeriodEvent.Closed(command.By, state.Head.Version + 1, command.Now),
        PeriodState.Closing or PeriodState.Frozen => Decision<PeriodEvent>.Nothing,
        _ => PeriodViolations.NotOpen,
    };

    private static Decision<PeriodEvent> Reopen(PeriodState state, PeriodCommand.Reopen command)
    {
        if (state is PeriodState.Paid)
            return PeriodViolations.PeriodPaid;
        if (string.IsNullOrWhiteSpace(command.Reason))
            return PeriodViolations.ReasonMissing;
        var reopening = new Reopening(command.By, command.Reason.Trim(), command.Now);
        if (state is not PeriodState.Open)
            return new PeriodEvent.Reopened(reopening, command.Now);
        var isRepeat = state.Head.Reopenings is [.., var last] && last with { At = command.Now } == reopening;
        return isRepeat ? Decision<PeriodEvent>.Nothing : PeriodViolations.StillOpen;
    }
}

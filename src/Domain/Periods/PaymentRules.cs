using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

/// <summary>What happens to an approved run: locked, listed, paid.</summary>
internal static class PaymentRules
{
    public static Decision<PeriodEvent> Lock(PeriodState state, PeriodCommand.Lock command) => state switch
    {
        PeriodState.Approved when command.Version == state.Head.Version => new PeriodEvent.RunLocked(command.Version, command.Now),
        PeriodState.Open => PeriodViolations.StillOpen,
        PeriodState.Closing or PeriodState.Frozen or PeriodState.Calculated or PeriodState.Published when command.Version == state.Head.Version =>
            PeriodViolations.NotApproved,
        _ => RunRules.LateResult(state, command.Version),
    };

    public static Decision<PeriodEvent> RecordExport(PeriodState state, PeriodCommand.RecordExport command) => state switch
    {
        PeriodState.Locked { ExportedAt: null } when command.Version == state.Head.Version => new PeriodEvent.Exported(command.Version, command.Now),
        PeriodState.Locked or PeriodState.Paid => RunRules.LateResult(state, command.Version),
        _ when command.Version == state.Head.Version => PeriodViolations.NotLocked,
        _ => RunRules.LateResult(state, command.Version),
    };

    public static Decision<PeriodEvent> RecordPayment(PeriodState state, PeriodCommand.RecordPayment command)
    {
        if (state.Head.Shadow)
            return PeriodViolations.ShadowIsNotPaid;
        if (string.IsNullOrWhiteSpace(command.DocumentNumber))
            return PeriodViolations.DocumentMissing;
        var number = command.DocumentNumber.Trim();
        return state switch
        {
            PeriodState.Locked { ExportedAt: null } => PeriodViolations.NotExported,
            PeriodState.Locked => new PeriodEvent.PaymentRecorded(command.By, number, command.Now),
            PeriodState.Paid paid => paid.DocumentNumber == number ? Decision<PeriodEvent>.Nothing : PeriodViolations.OtherDocument,
            PeriodState.Open => PeriodViolations.StillOpen,
            _ => PeriodViolations.NotLocked,
        };
    }
}

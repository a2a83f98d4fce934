using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

/// <summary>From the frozen facts to a calculated run, and to the next version of it.</summary>
internal static class RunRules
{
    public static Decision<PeriodEvent> RecordFreeze(PeriodState state, PeriodCommand.RecordFreeze command) => state switch
    {
        PeriodState.Closing when command.Version == state.Head.Version => new PeriodEvent.FactsFrozen(command.Version, command.Now),
        _ => LateResult(state, command.Version),
    };

    public static Decision<PeriodEvent> RecordRun(PeriodState state, PeriodCommand.RecordRun command) => state switch
    {
        PeriodState.Frozen frozen when command.Version == state.Head.Version => new PeriodEvent.RunRecorded(
            new RunVersion(command.Version, command.RunId, frozen.FrozenAt, command.Now, command.FailedPersons), command.Now),
        PeriodState.Closing when command.Version == state.Head.Version => PeriodViolations.NotCalculated,
        _ => LateResult(state, command.Version),
    };

    public static Decision<PeriodEvent> Exclude(PeriodState state, PeriodCommand.Exclude command)
    {
        if (state is not PeriodState.Calculated calculated)
            return NotIn(state, PeriodViolations.NotCalculated);
        if (string.IsNullOrWhiteSpace(command.Reason))
            return PeriodViolations.ReasonMissing;
        if (calculated.Exclusions.Any(exclusion => exclusion.Person == command.Person))
            return Decision<PeriodEvent>.Nothing;
        if (calculated.Exclusions.Count >= calculated.Run.FailedPersons)
            return PeriodViolations.NobodyFailed;
        return new PeriodEvent.PersonExcluded(new Exclusion(command.Person, command.By, command.Reason.Trim(), command.Now), command.Now);
    }

    public static Decision<PeriodEvent> Recalculate(PeriodState state, PeriodCommand.Recalculate command)
    {
        if (command.Version != state.Head.Version)
            return LateResult(state, command.Version);
        switch (state)
        {
            case PeriodState.Calculated or PeriodState.Published:
                return string.IsNullOrWhiteSpace(command.Reason)
                    ? PeriodViolations.ReasonMissing
                    : new PeriodEvent.RecalculationBegun(command.By, command.Reason.Trim(), state.Head.Version + 1, command.Now);
            default:
                return NotIn(state, PeriodViolations.NotCalculated);
        }
    }

    /// <summary>A state beyond the one that a command needs says how far it has come; an earlier one gives the command's own refusal.</summary>
    internal static Violation NotIn(PeriodState state, Violation tooEarly) => state switch
    {
        PeriodState.Open => PeriodViolations.StillOpen,
        PeriodState.Published => PeriodViolations.RunPublished,
        PeriodState.Approved => PeriodViolations.RunApproved,
        PeriodState.Locked => PeriodViolations.PeriodLocked,
        PeriodState.Paid => PeriodViolations.PeriodPaid,
        _ => tooEarly,
    };

    /// <summary>A version that was never begun is a mistake; one that is past was delivered twice, or was abandoned meanwhile.</summary>
    internal static Decision<PeriodEvent> LateResult(PeriodState state, int version) =>
        version > state.Head.Version ? PeriodViolations.OtherVersion : Decision<PeriodEvent>.Nothing;
}

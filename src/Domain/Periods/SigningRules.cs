using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

/// <summary>Publishing for check, the two signatures, and the way back.</summary>
internal static class SigningRules
{
    public static Decision<PeriodEvent> Publish(PeriodState state, PeriodCommand.Publish command, PeriodPolicy policy)
    {
        if (command.Version > state.Head.Version)
            return PeriodViolations.OtherVersion;
        switch (state)
        {
            case PeriodState.Open:
                return PeriodViolations.StillOpen;
            case PeriodState.Closing or PeriodState.Frozen:
                return command.Version < state.Head.Version ? Decision<PeriodEvent>.Nothing : PeriodViolations.NotCalculated;
            case PeriodState.Calculated { Refusal: not null } when command.By is null:
                return Decision<PeriodEvent>.Nothing; // the engine's order from before the refusal
            case PeriodState.Calculated calculated when command.Version == state.Head.Version:
                return calculated.Exclusions.Count < calculated.Run.FailedPersons
                    ? PeriodViolations.FailedPersons
                    : new PeriodEvent.Published(command.Version, policy.CheckUntil(command.Now), command.Now);
            default:
                return Decision<PeriodEvent>.Nothing;
        }
    }

    public static Decision<PeriodEvent> Approve(PeriodState state, PeriodCommand.Approve command)
    {
        var signatures = state switch
        {
            PeriodState.Published published => published.Signatures,
            PeriodState.Approved approved => approved.Signatures,
            PeriodState.Locked locked => locked.Signatures,
            PeriodState.Paid paid => paid.Signatures,
            _ => null,
        };
        if (signatures is null)
            return state is PeriodState.Open ? PeriodViolations.StillOpen : PeriodViolations.NotPublished;
        if (command.Version != state.Head.Version)
            return PeriodViolations.OtherVersion;
        if (signatures.Of(command.Office) is { } signature)
            return signature.By == command.By ? Decision<PeriodEvent>.Nothing : PeriodViolations.AlreadySigned;
        if (signatures.Personnel?.By == command.By || signatures.Finance?.By == command.By)
            return PeriodViolations.SamePerson;
        if (state is PeriodState.Published { CheckUntil: var until } && command.Now < until)
            return PeriodViolations.CheckStillRuns;
        return new PeriodEvent.Signed(command.Office, command.By, command.Version, command.Now);
    }

    public static Decision<PeriodEvent> Refuse(PeriodState state, PeriodCommand.Refuse command)
    {
        if (string.IsNullOrWhiteSpace(command.Reason))
            return PeriodViolations.ReasonMissing;
        return state switch
        {
            PeriodState.Published or PeriodState.Approved =>
                new PeriodEvent.Refused(command.By, command.Reason.Trim(), state.Head.Version, command.Now),
            PeriodState.Calculated { Refusal: { } reason } when reason == command.Reason.Trim() => Decision<PeriodEvent>.Nothing,
            _ => RunRules.NotIn(state, PeriodViolations.NotPublished),
        };
    }
}

using System.Diagnostics;

namespace EPerformance.Domain.Periods;

public enum PeriodStepKind
{
    /// <summary>Somebody, or the schedule, has to close it.</summary>
    WaitForClosing,

    /// <summary>Write the facts of the period, then record the freeze.</summary>
    Freeze,

    /// <summary>Run over the frozen facts, then record the run.</summary>
    Calculate,

    Publish,

    /// <summary>People who failed have to be resolved or excluded, or a refused run looked at.</summary>
    WaitForCorrection,

    /// <summary>Everybody may object; afterwards both offices sign.</summary>
    WaitForSignatures,

    Lock,

    /// <summary>Make lists and transfer files, then record the export.</summary>
    Export,

    WaitForPayment,

    Done,
}

/// <summary>What the engine has to do next; the month-end procedure as data, the same for both hosts.</summary>
/// <param name="Version">The version that it concerns; the engine gives it back with its result.</param>
/// <param name="NotBefore">With <see cref="PeriodStepKind.WaitForSignatures"/>: until then nobody can sign.</param>
public sealed record PeriodStep(PeriodStepKind Kind, int Version, DateTimeOffset? NotBefore = null)
{
    internal static PeriodStep After(PeriodState state)
    {
        var version = state.Head.Version;
        return state switch
        {
            PeriodState.Open => new(PeriodStepKind.WaitForClosing, version),
            PeriodState.Closing => new(PeriodStepKind.Freeze, version),
            PeriodState.Frozen => new(PeriodStepKind.Calculate, version),
            PeriodState.Calculated { Refusal: not null } => new(PeriodStepKind.WaitForCorrection, version),
            PeriodState.Calculated calculated when calculated.Exclusions.Count < calculated.Run.FailedPersons =>
                new(PeriodStepKind.WaitForCorrection, version),
            PeriodState.Calculated => new(PeriodStepKind.Publish, version),
            PeriodState.Published published => new(PeriodStepKind.WaitForSignatures, version, published.CheckUntil),
            PeriodState.Approved => new(PeriodStepKind.Lock, version),
            PeriodState.Locked { ExportedAt: null } => new(PeriodStepKind.Export, version),
            PeriodState.Locked => new(state.Head.Shadow ? PeriodStepKind.Done : PeriodStepKind.WaitForPayment, version),
            PeriodState.Paid => new(PeriodStepKind.Done, version),
            _ => throw new UnreachableException($"No step for {state.GetType()}"),
        };
    }
}

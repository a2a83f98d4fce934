using System.Diagnostics;

namespace EPerformance.Domain.Periods;

/// <summary>The next state after an event: no rules here, only bookkeeping.</summary>
internal static class PeriodEvolution
{
    public static PeriodState Evolve(PeriodState state, PeriodEvent happened) => (state, happened) switch
    {
        (_, PeriodEvent.Closed e) => new PeriodState.Closing(state.Head with { Version = e.Version }),
        (_, PeriodEvent.RecalculationBegun e) => new PeriodState.Closing(state.Head with { Version = e.Version }),
        (_, PeriodEvent.FactsFrozen e) => new PeriodState.Frozen(state.Head, e.At),
        (_, PeriodEvent.RunRecorded e) => new PeriodState.Calculated(state.Head with { Runs = [.. state.Head.Runs, e.Run] }, e.Run, [], null),
        (PeriodState.Calculated s, PeriodEvent.PersonExcluded e) => s with { Exclusions = [.. s.Exclusions, e.Exclusion] },
        (PeriodState.Calculated s, PeriodEvent.Published e) =>
            new PeriodState.Published(s.Head, s.Run, s.Exclusions, e.CheckUntil, PeriodSignatures.None),
        (PeriodState.Published s, PeriodEvent.Signed e) => Sign(s, e),
        (PeriodState.Published s, PeriodEvent.Refused e) => new PeriodState.Calculated(s.Head, s.Run, s.Exclusions, e.Reason),
        (PeriodState.Approved s, PeriodEvent.Refused e) => new PeriodState.Calculated(s.Head, s.Run, s.Exclusions, e.Reason),
        (PeriodState.Approved s, PeriodEvent.RunLocked) => new PeriodState.Locked(s.Head, s.Run, s.Exclusions, s.Signatures, null),
        (PeriodState.Locked s, PeriodEvent.Exported e) => s with { ExportedAt = e.At },
        (PeriodState.Locked s, PeriodEvent.PaymentRecorded e) =>
            new PeriodState.Paid(s.Head, s.Run, s.Exclusions, s.Signatures, e.DocumentNumber, e.At),
        (_, PeriodEvent.Reopened e) => new PeriodState.Open(state.Head with { Reopenings = [.. state.Head.Reopenings, e.Reopening] }),
        _ => throw new UnreachableException($"{happened.GetType()} cannot happen to {state.GetType()}"),
    };

    private static PeriodState Sign(PeriodState.Published state, PeriodEvent.Signed e)
    {
        var signature = new PeriodSignature(e.By, e.At);
        var signatures = e.Office == SigningOffice.Personnel
            ? state.Signatures with { Personnel = signature }
            : state.Signatures with { Finance = signature };
        return signatures.AreComplete
            ? new PeriodState.Approved(state.Head, state.Run, state.Exclusions, signatures)
            : state with { Signatures = signatures };
    }
}

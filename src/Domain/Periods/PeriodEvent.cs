using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

public abstract record PeriodEvent
{
    private PeriodEvent(DateTimeOffset at)
    {
        At = at;
    }

    public DateTimeOffset At { get; init; }

    /// <param name="By"><c>null</c> for the engine.</param>
    public sealed record Closed(Nip? By, int Version, DateTimeOffset At) : PeriodEvent(At);

    public sealed record FactsFrozen(int Version, DateTimeOffset At) : PeriodEvent(At);

    public sealed record RunRecorded(RunVersion Run, DateTimeOffset At) : PeriodEvent(At);

    public sealed record PersonExcluded(Exclusion Exclusion, DateTimeOffset At) : PeriodEvent(At);

    public sealed record Published(int Version, DateTimeOffset CheckUntil, DateTimeOffset At) : PeriodEvent(At);

    public sealed record Signed(SigningOffice Office, Nip By, int Version, DateTimeOffset At) : PeriodEvent(At);

    public sealed record Refused(Nip By, string Reason, int Version, DateTimeOffset At) : PeriodEvent(At);

    /// <param name="Version">The new one that begins.</param>
    public sealed record RecalculationBegun(Nip By, string Reason, int Version, DateTimeOffset At) : PeriodEvent(At);

    public sealed record RunLocked(int Version, DateTimeOffset At) : PeriodEvent(At);

    public sealed record Exported(int Version, DateTimeOffset At) : PeriodEvent(At);

    public sealed record PaymentRecorded(Nip By, string DocumentNumber, DateTimeOffset At) : PeriodEvent(At);

    public sealed record Reopened(Reopening Reopening, DateTimeOffset At) : PeriodEvent(At);
}

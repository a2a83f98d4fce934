using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>A period as it is stored.</summary>
/// <param name="Change">Number of the last change, from 1; 0 for a period of which nothing is stored.</param>
/// <param name="ChangedAt">When that was.</param>
/// <param name="Tag">The store's own mark of the row that was read; empty when it was just written or is not there.</param>
public sealed record StoredPeriod(PeriodId Id, PeriodState State, int Change, DateTimeOffset ChangedAt, string Tag)
{
    /// <summary>The order that the engine carries out, as a W3C <c>traceparent</c>; <c>null</c> when that was not traced.</summary>
    public string? Cause { get; init; }

    /// <summary>A period that nobody has closed yet needs no row.</summary>
    public static StoredPeriod Untouched(PeriodId id) => new(id, PeriodDecider.Start(id.Period, id.Shadow), 0, DateTimeOffset.MinValue, "");

    /// <summary>What a client has seen of it.</summary>
    public PeriodSeen Seen => new(State.Head.Version, Change);

    public PeriodStep Step => PeriodDecider.NextStep(State);
}

/// <summary>One change for the record.</summary>
/// <param name="By">Who made it; <c>null</c> for the engine.</param>
public sealed record PeriodAudit(int Change, Nip? By, DateTimeOffset At, IReadOnlyList<PeriodEvent> Events);

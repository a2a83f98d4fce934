using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.RollUp;

/// <summary>What of a person's period arose in one unit: who moved has several.</summary>
public sealed record UnitPart(string UnitCode, DayTally Days, WorkTally Work);

/// <summary>A person's closed period in figures.</summary>
/// <param name="UnitCode">Where the person was last in the period; empty for who was nowhere in it and only gets a difference.</param>
/// <param name="Parts">In the order of time; one for each unit.</param>
/// <param name="Predicate"><c>null</c> for who was not evaluated when the period was gathered.</param>
/// <param name="Pay"><c>null</c> for who could not be calculated.</param>
public sealed record PersonPeriod(Nip Nip, string Name, string UnitCode, string Position, int? JobClass, IReadOnlyList<UnitPart> Parts, Predicate? Predicate, PayTally? Pay)
{
    /// <summary><c>null</c> for who was nowhere in the period, and in figures that were gathered before it was kept.</summary>
    public Standing? Standing { get; init; }

    /// <summary>Weight (<i>bobot</i>) times verified output, by the catalogue that was frozen; <c>null</c> where nothing done has a weight.</summary>
    public Exact? Points { get; init; }

    public DayTally Days => Parts.Aggregate(DayTally.None, (sum, part) => sum + part.Days);

    public WorkTally Work => Parts.Aggregate(WorkTally.None, (sum, part) => sum + part.Work);

    /// <summary>What is paid of the base, in thousandths; <c>null</c> without one.</summary>
    public int? PayShare => Pay is { Base: > 0 } pay ? (int)Math.Clamp((decimal)pay.Payable * 1000 / pay.Base, 0, 10_000) : null;
}

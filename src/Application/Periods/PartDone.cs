using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>A bucket's part of the work on a version that is done, with what it came to.</summary>
public abstract record PartDone(int Bucket)
{
    /// <summary>The facts are frozen.</summary>
    /// <param name="People">With an assignment in the period.</param>
    public sealed record Frozen(int Bucket, int People) : PartDone(Bucket);

    /// <summary>The results are written.</summary>
    /// <param name="Units">By the unit in which people were last; units without people are left out.</param>
    /// <param name="Failed">In order of NIP.</param>
    public sealed record Calculated(int Bucket, IReadOnlyList<UnitTotal> Units, IReadOnlyList<FailedPerson> Failed) : PartDone(Bucket);
}

/// <summary>What the results of a unit add up to, the units below not included.</summary>
/// <param name="People">With an allowance or a difference.</param>
/// <param name="Base">Whole rupiah.</param>
/// <param name="Payable">Whole rupiah.</param>
public sealed record UnitTotal(string UnitCode, int People, long Base, long Payable)
{
    public long Deduction => Base - Payable;

    /// <summary>Of earlier periods, whole rupiah.</summary>
    public long Difference { get; init; }

    public UnitTotal With(PersonResult result) => this with
    {
        People = People + 1,
        Base = Base + result.Base,
        Payable = Payable + result.Payable,
        Difference = Difference + result.Difference,
    };

    public UnitTotal With(UnitTotal other) => this with
    {
        People = People + other.People,
        Base = Base + other.Base,
        Payable = Payable + other.Payable,
        Difference = Difference + other.Difference,
    };
}

/// <summary>Somebody whom the run could not calculate.</summary>
public sealed record FailedPerson(Nip Nip, string Name, string UnitCode, Text Reason);

/// <summary>Why the engine does not go on.</summary>
public sealed record PeriodNote(string Code, Text Text, DateTimeOffset At);

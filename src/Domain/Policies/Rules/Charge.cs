using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>In what a charge counts.</summary>
public enum ChargeUnit
{
    /// <summary>A single event: one late arrival, one missing punch.</summary>
    Event,

    /// <summary>A working day.</summary>
    Day,

    /// <summary>The month as a whole.</summary>
    Month,

    /// <summary>A measured number of something: minutes, points, pieces of work.</summary>
    Measured,
}

/// <summary>What one rule (or one tier of it) costs in one assignment: quantity × rate of the base, or of an amount of its own.</summary>
/// <param name="Each">Share of the base per unit; positive lowers the pay.</param>
/// <param name="Dates">The days on which it happened, in order.</param>
public sealed record Charge(
    PolicyRule Rule,
    string Code,
    Text Name,
    Rate Each,
    int Quantity,
    ChargeUnit Unit,
    IReadOnlyList<DateOnly> Dates)
{
    /// <summary>Fixed rupiah per unit instead of a base.</summary>
    public Rupiah? Amount { get; init; }

    /// <summary>Of the base's component in the whole by the version that judged the event; <c>null</c> when there is one version only.</summary>
    public Rate? Weight { get; init; }

    /// <summary>A quantity that is no whole number of events or days.</summary>
    public Exact? Measured { get; init; }

    public Exact Count => Measured ?? Exact.Whole(Quantity);

    public Rate Total => Measured is { } measured ? new Rate(Each.Value * measured) : Each * Quantity;

    public bool IsNothing => Count.IsZero || Each.IsZero || Amount is { IsZero: true };
}

/// <summary>Collects what the rules find in one assignment.</summary>
public sealed class ChargeSheet
{
    private readonly List<Charge> _charges = [];
    private readonly List<PolicyGap> _gaps = [];

    public IReadOnlyList<Charge> Charges => _charges;

    public ICollection<PolicyGap> GapList => _gaps;

    public IReadOnlyList<PolicyGap> Gaps => _gaps;

    /// <summary>The version that judges what is added now, for its weights; <c>null</c> when there is one only.</summary>
    public (AllowancePolicy Policy, IReadOnlyList<PayComponent> Components)? Version { get; set; }

    /// <summary>A charge that costs nothing is not a line of the breakdown and is dropped.</summary>
    public void Add(Charge charge)
    {
        if (charge.IsNothing)
            return;
        _charges.Add(Version is { } version && charge.Rule.Base.Component is not null
            ? charge with { Weight = version.Policy.WeightOf(charge.Rule.Base, version.Components) }
            : charge);
    }

    public void Missing(PolicyGap gap) => _gaps.Add(gap);

    /// <summary>Begins the next assignment.</summary>
    public void Clear()
    {
        _charges.Clear();
        Version = null;
    }
}

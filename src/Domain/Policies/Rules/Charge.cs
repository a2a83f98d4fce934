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
}

/// <summary>What one rule (or one tier of it) costs in one assignment: quantity × rate of the base.</summary>
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
    public Rate Total => Each * Quantity;
}

/// <summary>Collects what the rules find in one assignment.</summary>
public sealed class ChargeSheet
{
    private readonly List<Charge> _charges = [];
    private readonly List<PolicyGap> _gaps = [];

    public IReadOnlyList<Charge> Charges => _charges;

    public IReadOnlyList<PolicyGap> Gaps => _gaps;

    /// <summary>A charge that costs nothing is not a line of the breakdown and is dropped.</summary>
    public void Add(Charge charge)
    {
        if (charge.Quantity != 0 && !charge.Each.IsZero)
            _charges.Add(charge);
    }

    public void Missing(PolicyGap gap) => _gaps.Add(gap);
}

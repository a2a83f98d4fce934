using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>
/// A decree on the performance allowance as data, complete and consistent: the loader gives one out only when no value is missing.
/// The engine knows mechanisms, never decrees.
/// </summary>
public sealed record AllowancePolicy
{
    public required PolicyIdentity Identity { get; init; }

    public required Tariff Tariff { get; init; }

    /// <summary>Share of the class amount by kind of employment; who is not listed gets all of it.</summary>
    public required IReadOnlyDictionary<EmploymentType, (Rate Factor, LegalSource Source)> EmploymentFactors { get; init; }

    /// <summary>Empty when the allowance is one whole.</summary>
    public required IReadOnlyList<PayComponent> Components { get; init; }

    /// <summary>In the order in which their lines appear.</summary>
    public required IReadOnlyList<FactRule> Rules { get; init; }

    /// <summary>What approved absence costs, one rule per absence.</summary>
    public required LeaveRules Leave { get; init; }

    /// <summary>The most that all percentages on one base may take in a month.</summary>
    public required Rate Cap { get; init; }

    public required LegalSource CapSource { get; init; }

    public required Rounding Rounding { get; init; }

    /// <summary>A test policy whose missing values are explicit zeros; every report says so.</summary>
    public bool TestOnly { get; init; }

    public Rate WeightOf(PayBase payBase)
    {
        if (payBase.Component is null)
            return Rate.Full;
        foreach (var component in Components)
        {
            if (component.Code == payBase.Component)
                return component.Weight;
        }

        throw new InvalidOperationException($"Policy {Identity.Id} has no component {payBase.Component}");
    }
}

using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>
/// A decree on the performance allowance as data, complete and consistent: the loader gives one out only when no value is missing.
/// The engine knows mechanisms, never decrees.
/// </summary>
public sealed record AllowancePolicy
{
    public required PolicyIdentity Identity { get; init; }

    /// <summary>The version that judges the days before <see cref="PolicyIdentity.EffectiveFrom"/> of this one within a period; <c>null</c> when there is none.</summary>
    public AllowancePolicy? Before { get; init; }

    public required Tariff Tariff { get; init; }

    /// <summary>Share of the class amount by kind of employment; who is not listed gets all of it.</summary>
    public required IReadOnlyDictionary<EmploymentType, (Rate Factor, LegalSource Source)> EmploymentFactors { get; init; }

    /// <summary>What changes the amount that somebody starts from.</summary>
    public IReadOnlyList<ModifierRule> Modifiers { get; init; } = [];

    /// <summary>Empty when the allowance is one whole.</summary>
    public required IReadOnlyList<PayComponent> Components { get; init; }

    /// <summary>Components with other weights for some people; the first group whose condition holds, else <see cref="Components"/>.</summary>
    public IReadOnlyList<ComponentGroup> ComponentGroups { get; init; } = [];

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>In the order in which their lines appear.</summary>
    public required IReadOnlyList<FactRule> Rules { get; init; }

    /// <summary>What approved absence costs, one rule per absence.</summary>
    public required LeaveRules Leave { get; init; }

    /// <summary>The most that all deductions on one base may take in a month.</summary>
    public required Rate Cap { get; init; }

    public required LegalSource CapSource { get; init; }

    /// <summary>The least that is paid, whatever was deducted.</summary>
    public IReadOnlyList<PayFloor> Floors { get; init; } = [];

    public required Rounding Rounding { get; init; }

    public PeriodKind Period { get; init; } = PeriodKind.Monthly;

    public TimeResolution Resolution { get; init; } = TimeResolution.MinuteFloor;

    public FlexWindow? Flex { get; init; }

    /// <summary>How this policy reads a day otherwise than everybody does; <c>null</c> when it does not.</summary>
    public DayClosing? Closing { get; init; }

    /// <summary>What undecided lines of work are worth; <c>null</c> only where nothing is paid by activity.</summary>
    public PendingLines? PendingLines { get; init; }

    /// <summary>The closing of the version that is in force on a day of its month.</summary>
    public DayClosing? ClosingOn(DateOnly date)
    {
        var inForce = this;
        while (inForce.Before is { } before && inForce.Identity.EffectiveFrom > date)
            inForce = before;
        return inForce.Closing;
    }

    /// <summary>A test policy whose missing values are explicit zeros; every report says so.</summary>
    public bool TestOnly { get; init; }

    /// <summary>How long after the moment from which this policy counts an arrival was.</summary>
    public TimeSpan LateBy(DayRecord day) => Flex is null ? day.Late : day.Reading.LateAfter(Flex.LatestStart(day.Hours));

    /// <summary>How long before the end that this policy asks for a departure was.</summary>
    public TimeSpan EarlyBy(DayRecord day) => Flex is null ? day.Early : day.Reading.EarlyBefore(Flex.EndFor(day));

    /// <summary>Whether a line of work is a part of what is paid for.</summary>
    public bool Counts(ActivityFact work) => !work.IsPending || PendingLines?.Choice == PendingChoice.AsEntered;

    public Rate WeightOf(PayBase payBase) => WeightOf(payBase, Components);

    /// <summary>The share of a base in the whole for one person's components; a component that the person does not have is nothing.</summary>
    public Rate WeightOf(PayBase payBase, IReadOnlyList<PayComponent> components)
    {
        if (payBase.Component is null)
            return Rate.Full;
        foreach (var component in components)
        {
            if (component.Code == payBase.Component)
                return component.Weight;
        }

        return ComponentGroups.Any(group => group.Components.Concat(Components).Any(component => component.Code == payBase.Component))
            ? Rate.Zero
            : throw new InvalidOperationException($"Policy {Identity.Id} has no component {payBase.Component}");
    }

    /// <summary>The components of one person.</summary>
    public IReadOnlyList<PayComponent> ComponentsOf(FactContext context)
    {
        foreach (var group in ComponentGroups)
        {
            if (group.When.Holds(context))
                return group.Components;
        }

        return Components;
    }
}

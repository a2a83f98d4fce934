using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>Gathers the events of a rule by tier, so that the breakdown has one line per tier with all its days.</summary>
internal sealed class TierEvents(PolicyRule rule)
{
    private List<(Tier Tier, List<(DateOnly Date, long Minutes)> Events)>? _found;

    public void Add(Tier tier, DateOnly date, long minutes)
    {
        _found ??= [];
        foreach (var (known, events) in _found)
        {
            if (ReferenceEquals(known, tier))
            {
                events.Add((date, minutes));
                return;
            }
        }

        _found.Add((tier, [(date, minutes)]));
    }

    public void WriteTo(FactContext context, ChargeSheet sheet)
    {
        if (_found is null)
            return;
        _found.Sort((left, right) => left.Tier.From.CompareTo(right.Tier.From));
        foreach (var (tier, events) in _found)
            tier.Effect.Write(context, sheet, rule, tier.Code, tier.Name, ChargeUnit.Event, events);
    }

    /// <summary>The tiers as a list in a sentence.</summary>
    public static Text Describe(IEnumerable<Tier> tiers) => new(
        string.Join(", ", tiers.Select(tier => $"{tier.Name.Id} {tier.Effect.Describe().Id}")),
        string.Join(", ", tiers.Select(tier => $"{tier.Name.En} {tier.Effect.Describe().En}")));
}

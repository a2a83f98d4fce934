namespace EPerformance.Domain.Policies.Rules;

/// <summary>Gathers the events of a rule by tier, so that the breakdown has one line per tier with all its days.</summary>
internal sealed class TierEvents(PolicyRule rule)
{
    private List<(Tier Tier, List<DateOnly> Dates)>? _events;

    public void Add(Tier tier, DateOnly date)
    {
        _events ??= [];
        foreach (var (known, dates) in _events)
        {
            if (ReferenceEquals(known, tier))
            {
                dates.Add(date);
                return;
            }
        }

        _events.Add((tier, [date]));
    }

    public void WriteTo(ChargeSheet sheet)
    {
        if (_events is null)
            return;
        _events.Sort((left, right) => left.Tier.From.CompareTo(right.Tier.From));
        foreach (var (tier, dates) in _events)
            sheet.Add(new Charge(rule, tier.Code, tier.Name, tier.Deduct, dates.Count, ChargeUnit.Event, dates));
    }
}

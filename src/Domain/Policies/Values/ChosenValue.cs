using EPerformance.Domain.Policies.Conditions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>The value of the first case whose condition holds: "Rp 60,000 for echelon II, else Rp 6,000".</summary>
/// <param name="Otherwise">When no case holds; without it that is a missing rule and the person cannot be calculated.</param>
public sealed record ChosenValue(IReadOnlyList<(Condition When, PolicyValue Value)> Cases, PolicyValue? Otherwise) : PolicyValue
{
    public override IEnumerable<PolicyValue> Parts =>
        Cases.SelectMany(item => item.When.All().SelectMany(when => when.Values).Append(item.Value)).Concat(Otherwise is null ? [] : [Otherwise]);

    public override Exact? Evaluate(FactContext context)
    {
        foreach (var (when, value) in Cases)
        {
            if (when.Holds(context))
                return value.Evaluate(context);
        }

        if (Otherwise is not null)
            return Otherwise.Evaluate(context);
        context.Missing(new Text("tidak ada kasus yang sesuai dalam kebijakan", "no case of the policy fits"));
        return null;
    }

    public override Text Describe()
    {
        var rest = Otherwise?.Describe();
        return new Text(
            string.Join("; ", Cases.Select(item => $"{item.Value.Describe().Id} bila {item.When.Describe().Id}")) + (rest is null ? "" : $"; selain itu {rest.Value.Id}"),
            string.Join("; ", Cases.Select(item => $"{item.Value.Describe().En} if {item.When.Describe().En}")) + (rest is null ? "" : $"; otherwise {rest.Value.En}"));
    }
}

using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>One item of a points table.</summary>
/// <param name="Most">The most points that it can give.</param>
public sealed record PointsItem(string Code, Text Name, PolicyValue Points, Exact Most);

/// <summary>Pays a base by points of a table: base × points ÷ the most that all items together can give. Each item that falls short is a line.</summary>
public sealed record PointsRule(string Code, Text Name, PayBase Base, LegalSource Source, IReadOnlyList<PointsItem> Items) : FactRule(Code, Name, Base, Source)
{
    public Exact Most { get; } = Items.Aggregate(Exact.Zero, (sum, item) => sum + item.Most);

    public override bool IsOfEachDay => false;

    public override IEnumerable<PolicyValue> Values => Items.Select(item => item.Points);

    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        var person = context.OfPerson();
        foreach (var item in Items)
        {
            if (item.Points.Evaluate(person) is not { } points)
                continue;
            sheet.Add(new Charge(this, item.Code, Named(item, points), new Rate(Exact.One / Most), 1, ChargeUnit.Measured, []) { Measured = item.Most - points });
        }
    }

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var items = Items.Select(item => (item.Name, item.Most, Points: item.Points.Describe())).ToList();
        return Sentence(
            $"{Name.Id}: {Base} × poin ÷ {Most}. {string.Join("; ", items.Select(item => $"{item.Name.Id} (paling banyak {item.Most}): {item.Points.Id}"))}.",
            $"{Name.En}: {Base} × points ÷ {Most}. {string.Join("; ", items.Select(item => $"{item.Name.En} (at most {item.Most}): {item.Points.En}"))}.",
            policy,
            new Rate(Exact.Whole(-7) / Most));
    }

    private static Text Named(PointsItem item, Exact points) => new($"{item.Name.Id}: {points} dari {item.Most} poin", $"{item.Name.En}: {points} of {item.Most} points");
}

namespace EPerformance.Bench.All;

/// <summary>A scenario at all its sizes, from small to large.</summary>
internal sealed record Measured(IScenario Scenario, IReadOnlyList<Comparison> Sizes)
{
    /// <summary>Ten times the work may cost eleven times as much.</summary>
    private const double Slack = 1.1;

    /// <summary>From this size of an agency on budgets hold: what a day or a period costs by itself weighs less the more people there are.</summary>
    private const int BudgetedPeople = 10_000;

    /// <summary>What is promised and did not hold.</summary>
    public IEnumerable<string> Broken => Sizes.Where(IsTooDear)
        .Select(size => FormattableString.Invariant($"{Scenario.Name}, {size.People} people: {size.Product.TransactionsPerUnit:0.000} transactions per {Scenario.Unit}, at most {Scenario.MostTransactions}"))
        .Concat(Scenario.Grows ? Sizes.Zip(Sizes.Skip(1)).SelectMany(pair => Grown(pair.First, pair.Second)) : []);

    /// <summary>Processor time of a unit, in those of the size before; <c>null</c> for the smallest, and where the work does not grow.</summary>
    public Growth? ProcessorGrowth(int size) => Scenario.Grows && size > 0 ? Sizes[size].TimesOf(Sizes[size - 1], run => run.ProcessorPerUnit) : null;

    private bool IsTooDear(Comparison size) => size.People >= BudgetedPeople && size.Product.TransactionsPerUnit > Scenario.MostTransactions;

    private IEnumerable<string> Grown(Comparison small, Comparison large) => new (string What, Growth Growth)[]
    {
        ("transactions", large.TimesOf(small, run => run.TransactionsPerUnit)),
        ("processor time", large.TimesOf(small, run => run.ProcessorPerUnit)),
        ("allocated memory", large.TimesOf(small, run => run.AllocatedPerUnit ?? 0)),
    }.Where(figure => figure.Growth.Median > Slack)
        .Select(figure => FormattableString.Invariant($"{Scenario.Name}: {figure.What} per {Scenario.Unit} grow {figure.Growth.Median:0.00} times from {small.People} to {large.People} people, at most {Slack}"));
}

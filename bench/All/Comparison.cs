namespace EPerformance.Bench.All;

/// <summary>One size of a scenario in all its runs.</summary>
/// <param name="People">Of the agency.</param>
internal sealed record Comparison(int People, IReadOnlyList<Outcome> Runs)
{
    /// <summary>Of the product the run of the median by processor time.</summary>
    public ArmResult Product { get; } = Median(Runs.Select(run => run.Product));

    /// <summary>Of the bare calls.</summary>
    public ArmResult Bare { get; } = Median(Runs.Select(run => run.Bare).OfType<ArmResult>());

    public double TimeRatio => Product.MillisecondsPerUnit / Bare.MillisecondsPerUnit;

    public double ProcessorRatio => Product.ProcessorPerUnit / Bare.ProcessorPerUnit;

    /// <summary>How many times a figure of the product is that of a smaller size, run by run: both took turns in each.</summary>
    public Growth TimesOf(Comparison smaller, Func<ArmResult, double> figure) => new([.. Runs.Zip(smaller.Runs, (large, small) => figure(large.Product) / figure(small.Product)).Order()]);

    private static ArmResult Median(IEnumerable<ArmResult> runs)
    {
        List<ArmResult> ordered = [.. runs.OrderBy(run => run.ProcessorPerUnit)];
        return ordered[(ordered.Count - 1) / 2];
    }
}

/// <param name="Times">Of all runs, in order.</param>
internal sealed record Growth(IReadOnlyList<double> Times)
{
    public double Median => (Times[(Times.Count - 1) / 2] + Times[Times.Count / 2]) / 2;
}

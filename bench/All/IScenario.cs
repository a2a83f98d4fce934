namespace EPerformance.Bench.All;

/// <summary>Something that is measured: the product's way, and the storage calls that it cannot avoid.</summary>
internal interface IScenario
{
    /// <summary>As <c>--only</c> calls it.</summary>
    string Name { get; }

    /// <summary>What figures are divided by.</summary>
    string Unit { get; }

    /// <summary>Whether ten times the work may cost at most eleven times as much; not so where the size is that of the agency and the work is the same.</summary>
    bool Grows { get; }

    /// <summary>Storage transactions that a unit may cost in an agency of ten thousand people; <c>null</c> without a budget.</summary>
    double? MostTransactions { get; }

    /// <summary>
    /// How often every size is measured, one size after the other and then all again. The run that took the least processor time counts: a shared machine slows down by a third for minutes, and what it
    /// adds is not the work's. The bare calls, which nothing is promised of, are measured <see cref="BareRuns"/> times at most.
    /// </summary>
    int Runs => 1;

    /// <summary>In how many of the runs the bare calls are measured.</summary>
    int BareRuns => Math.Min(Runs, 2);

    /// <param name="people">Of the agency.</param>
    /// <param name="largest">People of the largest agency that is measured. What grows with the work is compared in the same instance, and that is divided for the largest.</param>
    /// <param name="bare">What the bare calls took, when they were measured often enough.</param>
    /// <param name="told">What is being done, for whoever waits.</param>
    Task<Comparison> MeasureAsync(int people, int largest, ArmResult? bare, Action<string> told);
}

/// <param name="People">Of the agency.</param>
internal sealed record Comparison(int People, ArmResult Product, ArmResult Bare)
{
    /// <summary>Of each arm the run that took less processor time.</summary>
    public Comparison Least(Comparison other) => new(People, Less(Product, other.Product), Less(Bare, other.Bare));

    public double TimeRatio => Product.MillisecondsPerUnit / Bare.MillisecondsPerUnit;

    public double ProcessorRatio => Product.ProcessorPerUnit / Bare.ProcessorPerUnit;

    private static ArmResult Less(ArmResult one, ArmResult other) => one.Processor <= other.Processor ? one : other;
}

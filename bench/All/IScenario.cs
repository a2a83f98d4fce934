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

    /// <summary>How often all sizes are measured. The median counts.</summary>
    int Runs => 1;

    /// <summary>In how many of the runs the bare calls are measured, which nothing is promised of.</summary>
    int BareRuns => Math.Min(Runs, 2);

    /// <summary>One run of all sizes.</summary>
    /// <param name="sizes">People of the agency, from small to large. What grows with the work is compared in the same instance, and that is divided for the largest.</param>
    /// <param name="told">What is being done, for whoever waits.</param>
    /// <returns>As many as sizes.</returns>
    Task<IReadOnlyList<Outcome>> MeasureAsync(IReadOnlyList<int> sizes, bool withBare, Action<string> told);
}

/// <param name="Bare">When it was measured.</param>
internal sealed record Outcome(ArmResult Product, ArmResult? Bare)
{
    public static IReadOnlyList<Outcome> Of(IReadOnlyList<ArmResult> products, IReadOnlyList<ArmResult>? bare) => [.. products.Select((product, size) => new Outcome(product, bare?[size]))];
}

using EPerformance.Domain.Catalogue;

namespace EPerformance.Domain.Scoring;

/// <summary>Verified work of one kind on one day, worth what the catalogue said on that day.</summary>
/// <param name="UnitCode">Where the person worked on that day: whatever becomes of the person, it counts there and nowhere else.</param>
/// <param name="Minutes">As verified; where no time was claimed the standard time of the output.</param>
/// <param name="Points">Weight times output; 0 where the catalogue gives none.</param>
/// <param name="BudgetLine">Code of the line of the budget plan that its work order names, else of that which the task is drawn from; <c>null</c> for none.</param>
/// <param name="OutputUnit">What the quantity counts; empty where the catalogue does not know the code.</param>
public sealed record CountedWork(DateOnly Date, string UnitCode, string Code, decimal Quantity, decimal Minutes, decimal Points, string? BudgetLine, string OutputUnit)
{
    /// <param name="minutes">Verified; <c>null</c> when none were claimed.</param>
    /// <param name="content">Of the catalogue on that day; <c>null</c> for a code that it does not know.</param>
    /// <param name="ordered">Budget line of the work order that it was done for, which says more than the catalogue; <c>null</c> for none.</param>
    public static CountedWork Of(DateOnly date, string unitCode, string code, decimal quantity, int? minutes, ItemContent? content, string? ordered = null) => new(
        date,
        unitCode,
        code,
        quantity,
        minutes ?? quantity * (content?.StandardMinutes ?? 0),
        quantity * (content?.Weight ?? 0),
        ordered ?? (content is { Source: ItemSource.BudgetLine } ? content.SourceReference : null),
        content?.OutputUnit ?? "");
}

/// <summary>A sum of verified work.</summary>
/// <param name="Lines">That count, in full or in part.</param>
public sealed record WorkSum(int Lines, decimal Minutes, decimal Points)
{
    public static WorkSum None { get; } = new(0, 0, 0);

    public static WorkSum Of(IEnumerable<CountedWork> work) => work.Aggregate(None, (sum, one) => new WorkSum(sum.Lines + 1, sum.Minutes + one.Minutes, sum.Points + one.Points));

    public WorkSum Plus(WorkSum other) => new(Lines + other.Lines, Minutes + other.Minutes, Points + other.Points);
}

/// <summary>What was reached of what was to be reached.</summary>
/// <param name="Percent">Rounded half up to two decimals; not capped, so that more than the target shows.</param>
public sealed record Achievement(decimal Target, decimal Reached, decimal Percent)
{
    /// <summary><c>null</c> without a target.</summary>
    public static Achievement? Of(decimal? target, decimal reached) =>
        target is > 0 and { } aim ? new Achievement(aim, reached, HalfUp(reached * 100 / aim)) : null;

    private static decimal HalfUp(decimal percent) => decimal.Floor(percent * 100 + 0.5m) / 100;
}

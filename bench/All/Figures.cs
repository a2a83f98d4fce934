using System.Globalization;

namespace EPerformance.Bench.All;

/// <summary>The columns of the table, on the screen and in the document alike.</summary>
internal static class Figures
{
    public static IReadOnlyList<string> Columns { get; } =
        ["work", "people", "units", "time ratio", "ms per unit", "transactions per unit", "unavoidable", "processor ms per unit", "× of the size before", "processor ratio", "KiB allocated per unit", "peak MB", "bare MB"];

    public static IEnumerable<IReadOnlyList<string>> RowsOf(Measured measured) => measured.Sizes.Select((size, index) => (IReadOnlyList<string>)
    [
        index == 0 ? measured.Scenario.Name : "",
        size.People.ToString("N0", CultureInfo.InvariantCulture),
        index == 0 ? $"{Whole(size.Product.Units)} {measured.Scenario.Unit}" : Whole(size.Product.Units),
        Ratio(size.TimeRatio),
        Small(size.Product.MillisecondsPerUnit),
        Small(size.Product.TransactionsPerUnit),
        Small(size.Bare.TransactionsPerUnit),
        Small(size.Product.ProcessorPerUnit),
        measured.ProcessorGrowth(index) is { } growth ? $"{Ratio(growth.Median)} ({Ratio(growth.Times[0])}–{Ratio(growth.Times[^1])})" : "",
        Ratio(size.ProcessorRatio),
        size.Product.AllocatedPerUnit is { } bytes ? Small(bytes / 1024) : "",
        Whole((long)size.Product.Peak),
        Whole((long)size.Bare.Peak),
    ]);

    private static string Whole(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Small(double value) => value.ToString(value switch { >= 100 => "N0", >= 10 => "0.0", >= 1 => "0.00", _ => "0.000" }, CultureInfo.InvariantCulture);
}

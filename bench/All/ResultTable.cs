using Spectre.Console;

namespace EPerformance.Bench.All;

/// <summary>The figures on the screen.</summary>
internal static class ResultTable
{
    public static Table Of(IEnumerable<Measured> measured)
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = 180;
        var table = new Table().Title("The product to the storage calls that it cannot avoid, each arm on a fresh emulator");
        foreach (var (column, index) in Figures.Columns.Select((column, index) => (column, index)))
            table.AddColumn(index == 0 ? new TableColumn(column) : new TableColumn(column).RightAligned());
        foreach (var row in measured.SelectMany(Figures.RowsOf))
            table.AddRow([.. row.Select(Markup.Escape)]);
        return table;
    }
}

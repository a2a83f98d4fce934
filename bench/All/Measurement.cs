using System.Globalization;
using Spectre.Console;

namespace EPerformance.Bench.All;

/// <summary>Measures one scenario after the other, shows them as a table and writes the document.</summary>
internal static class Measurement
{
    /// <returns>0 when budgets hold and nothing grows faster than the work.</returns>
    public static async Task<int> RunAsync(Options options)
    {
        List<IScenario> scenarios = [.. Scenarios.All.Where(scenario => options.Only.Count == 0 || options.Only.Contains(scenario.Name))];
        var measured = new List<Measured>();
        await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(async context =>
        {
            foreach (var scenario in scenarios)
                measured.Add(await MeasureAsync(scenario, options.Sizes, context.AddTask(scenario.Name, maxValue: scenario.Runs)));
        });
        var broken = measured.SelectMany(one => one.Broken).ToList();
        AnsiConsole.Write(ResultTable.Of(measured));
        foreach (var promise in broken)
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]{promise}[/]");
        if (options.Write)
            AnsiConsole.WriteLine($"written: {Document.Write(measured, broken)}");
        return broken.Count == 0 ? 0 : 1;
    }

    private static async Task<Measured> MeasureAsync(IScenario scenario, IReadOnlyList<int> sizes, ProgressTask progress)
    {
        var runs = new List<IReadOnlyList<Outcome>>();
        while (runs.Count < scenario.Runs)
        {
            runs.Add(await scenario.MeasureAsync(sizes, withBare: runs.Count < scenario.BareRuns, told => progress.Description = $"{scenario.Name}: {told}"));
            progress.Increment(1);
        }

        progress.Description = scenario.Name;
        return new Measured(scenario, [.. sizes.Select((people, size) => new Comparison(people, [.. runs.Select(run => run[size])]))]);
    }
}

using System.Globalization;
using Spectre.Console;

namespace EPerformance.Bench.All;

/// <param name="Only">Names of scenarios; empty for all.</param>
/// <param name="Sizes">People of the agency, from small to large.</param>
/// <param name="Write">Put the figures into docs/performance.md.</param>
internal sealed record Options(IReadOnlyList<string> Only, IReadOnlyList<int> Sizes, bool Write)
{
    private const int Least = 100;

    public static int[] DefaultSizes { get; } = [100, 1_000, 10_000];

    /// <returns><c>null</c> when the arguments are not understood.</returns>
    public static Options? Of(string[] args)
    {
        var options = new Options([], DefaultSizes, false);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--write")
                options = options with { Write = true };
            else if (args[i] == "--only" && i + 1 < args.Length && args[++i].Split(',') is var names && names.All(Scenarios.IsKnown))
                options = options with { Only = names };
            else if (args[i] == "--sizes" && i + 1 < args.Length && SizesOf(args[++i]) is { } sizes)
                options = options with { Sizes = sizes };
            else
                return null;
        }

        // The document shows everything or nothing.
        return options is { Write: true, Only.Count: > 0 } ? null : options;
    }

    public static int PeopleOf(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    public static int Refuse()
    {
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]--only {string.Join(',', Scenarios.Names)} --sizes {string.Join(',', DefaultSizes)} --write[/]");
        AnsiConsole.WriteLine($"Names are separated by commas, and --write goes with all of them; sizes are people of the agency, at least {Least}, the largest last.");
        return 2;
    }

    private static List<int>? SizesOf(string text)
    {
        var sizes = text.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0).ToList();
        return sizes.All(size => size >= Least) && sizes.SequenceEqual(sizes.Order()) ? sizes : null;
    }
}

using System.Text.RegularExpressions;

namespace EPerformance.Architecture.Tests.Functions;

/// <summary>The functions of <c>src/Functions</c> as its sources declare them: readable where the Azure packages are not.</summary>
internal static partial class FunctionSources
{
    public static IReadOnlyList<HttpFunction> Http { get; } =
    [
        .. Sources("src/Functions/Http").SelectMany(source => HttpPattern().Matches(source.Text)).Select(match => new HttpFunction(
            match.Groups["name"].Value, [.. match.Groups["method"].Captures.Select(capture => capture.Value.ToUpperInvariant())], match.Groups["route"].Value)),
    ];

    /// <summary>Name and expression as it stands in the attribute.</summary>
    public static IReadOnlyList<(string Name, string Times)> Timers { get; } =
    [
        .. Sources("src/Functions/Timers").SelectMany(source => TimerPattern().Matches(source.Text)).Select(match => (match.Groups["name"].Value, match.Groups["times"].Value)),
    ];

    /// <summary>Queue names as they stand in the attributes.</summary>
    public static IReadOnlyList<string> Queues { get; } =
    [
        .. Sources("src/Functions/Queues").SelectMany(source => QueuePattern().Matches(source.Text)).Select(match => match.Groups["queue"].Value),
    ];

    public static IEnumerable<(string Path, string Text)> Orchestrators => Sources("src/Functions/Orchestrations").Where(source => source.Text.Contains("[OrchestrationTrigger]", StringComparison.Ordinal));

    public static IEnumerable<(string Path, string Text)> Triggers => new[] { "Http", "Timers", "Queues" }.SelectMany(folder => Sources($"src/Functions/{folder}"));

    /// <summary>How many attributes of a kind there are, so that no pattern here overlooks one.</summary>
    public static int Count(string attribute) => Sources("src/Functions").Sum(source => Regex.Count(source.Text, $@"\[{attribute}\("));

    private static IEnumerable<(string Path, string Text)> Sources(string folder) =>
        Directory.Exists(Repository.PathOf(folder)) ? Repository.Files(folder, "*.cs").Select(path => (path, Repository.Read(path))) : [];

    [GeneratedRegex("""\[Function\("(?<name>[^"]+)"\)\]\s+public Task \w+\(\s*\[HttpTrigger\(AuthorizationLevel\.Anonymous(?:, "(?<method>\w+)")*, Route = "(?<route>[^"]+)"\)\]""")]
    private static partial Regex HttpPattern();

    [GeneratedRegex("""\[Function\((?<name>[^)]+)\)\]\s+public (?:async )?Task \w+\(\s*\[TimerTrigger\((?<times>[^)]+)\)\]""")]
    private static partial Regex TimerPattern();

    [GeneratedRegex("""\[QueueTrigger\((?<queue>[^,)]+)""")]
    private static partial Regex QueuePattern();
}

/// <param name="Methods">Empty for all.</param>
internal sealed record HttpFunction(string Name, IReadOnlyList<string> Methods, string Route)
{
    private const string Rest = "/{*rest}";

    /// <summary>Takes everything below an address.</summary>
    public bool TakesAll => Route.EndsWith(Rest, StringComparison.Ordinal);

    /// <summary>With a leading slash, without the wildcard.</summary>
    public string Address => "/" + (TakesAll ? Route[..^Rest.Length] : Route);
}

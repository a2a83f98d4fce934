using System.Text.RegularExpressions;

namespace EPerformance.Architecture.Tests;

/// <summary>Logs leave the instance: what they may name is listed here, and nothing of it is a person or a place.</summary>
public sealed partial class LogTests
{
    private static readonly HashSet<string> Allowed =
    [
        "Address", "Command", "Count", "Deliveries", "Done", "Ended", "Error", "Failed", "Instance", "Job", "Method", "Period", "Queue", "Reference", "Rows", "Seconds", "Storage", "TraceId", "Version",
    ];

    [Fact]
    public void A_log_line_names_nobody()
    {
        var templates = Repository.Files("src", "*.cs").SelectMany(file => Template().Matches(Repository.Read(file)).Select(match => (file, Text: match.Groups[1].Value))).ToList();

        Assert.NotEmpty(templates);
        Assert.All(templates, template => Assert.All(
            Placeholder().Matches(template.Text).Select(match => match.Groups[1].Value),
            name => Assert.True(Allowed.Contains(name), $"{template.file}: {name} in \"{template.Text}\"")));
    }

    /// <summary>The text of a log line, whichever of the two ways it is written.</summary>
    [GeneratedRegex(@"(?:LoggerMessage\((?:[^""()]*)|\.Log(?:Trace|Debug|Information|Warning|Error|Critical)\((?:[^""();]*?))""([^""]*)""")]
    private static partial Regex Template();

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Placeholder();
}

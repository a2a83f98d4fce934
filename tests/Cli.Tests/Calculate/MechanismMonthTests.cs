using System.Text.Json;
using EPerformance.TestKit;

namespace EPerformance.Cli.Tests.Calculate;

/// <summary>One month per mechanism, worked out by hand in the <c>note.md</c> beside it.</summary>
public sealed class MechanismMonthTests
{
    private static string Folder => Path.Combine(Golden.Folder, "mechanisms");

    public static TheoryData<string> Mechanisms() => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void The_month_pays_what_the_note_works_out(string mechanism)
    {
        var folder = Path.Combine(Folder, mechanism);
        using var details = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "case.json")));
        using var run = new CliRun();

        var status = run.Run(details.RootElement.GetProperty("policy").GetString()!, folder, details.RootElement.GetProperty("month").GetString()!);

        Assert.Equal((0, ""), (status, string.Join('\n', run.Errors.Where(line => !line.StartsWith("warning", StringComparison.Ordinal)))));
        Assert.Equal(CliRun.Records(Path.Combine(folder, "expected.csv")), CliRun.Records(Path.Combine(run.Out, "allowance.csv")));
    }
}

using System.Text.Json;
using EPerformance.TestKit;

namespace EPerformance.Cli.Tests.Policy;

public sealed class SimulateCommandTests
{
    private static readonly string Bundle = Golden.Bundle("bundle-2026-03");

    [Theory]
    [InlineData("id", "Paling terdampak")]
    [InlineData("en", "Most affected")]
    public void A_draft_is_compared_with_the_baseline_in_either_language(string language, string words)
    {
        using var run = new PolicyRun();

        Assert.Equal(0, run.Run("simulate", "permentan-68-2012", "--against", Bundle, "--month", "2026-03", "--baseline", "kaur-3-2022", "--lang", language));

        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.Contains("█", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_and_the_json_hold_the_same_result()
    {
        using var run = new PolicyRun();
        var page = Path.Combine(run.Folder, "simulasi.html");

        Assert.Equal(0, run.Run("simulate", "permentan-68-2012", "--against", Bundle, "--month", "2026-03", "--baseline", "kaur-3-2022", "--html", page, "--json"));

        using var json = JsonDocument.Parse(run.Output);
        Assert.True(json.RootElement.GetProperty("people").GetInt32() > 0);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no such draft", "tidak-ada", "kaur-3-2022", "2026-03")]
    [InlineData("no such baseline", "kaur-3-2022", "tidak-ada", "2026-03")]
    [InlineData("a draft that lacks values", "pmk-221-2021", "kaur-3-2022", "2026-03")]
    [InlineData("no such month", "kaur-3-2022", "kaur-3-2022", "2026-13")]
    public void What_cannot_be_simulated_gives_status_2_and_says_why(string label, string draft, string baseline, string month)
    {
        using var run = new PolicyRun();

        Assert.Equal((label, 2), (label, run.Run("simulate", draft, "--against", Bundle, "--month", month, "--baseline", baseline)));

        Assert.NotEmpty(run.Errors);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        using var run = new PolicyRun();

        Assert.Equal(0, run.RunAt(width, "simulate", "permentan-68-2012", "--against", Bundle, "--month", "2026-03", "--baseline", "kaur-3-2022"));

        Assert.All(run.Output.Split('\n'), line => Assert.True(line.TrimEnd().Length <= width, line));
    }
}

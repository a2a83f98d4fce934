using System.Text.Json;

namespace EPerformance.Cli.Tests.Policy;

public sealed class DiffCommandTests
{
    [Theory]
    [InlineData("id", "potongan persen", "1 berubah.")]
    [InlineData("en", "per cent deducted", "1 changed.")]
    public void A_change_is_told_in_words_and_by_value(string language, string words, string sum)
    {
        using var run = new PolicyRun();
        var file = run.Changed("kaur-3-2022", "\"deductPct\": \"3\"", "\"deductPct\": \"5\"");

        Assert.Equal(0, run.Run("diff", "kaur-3-2022", file, "--lang", language));

        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.Contains(sum, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comparison_comes_as_json()
    {
        using var run = new PolicyRun();
        var file = run.Changed("kaur-3-2022", "\"deductPct\": \"3\"", "\"deductPct\": \"5\"");

        Assert.Equal(0, run.Run("diff", "kaur-3-2022", file, "--json"));

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("changed", json.RootElement.GetProperty("changes")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void A_policy_that_is_not_there_gives_status_2_and_a_line()
    {
        using var run = new PolicyRun();

        Assert.Equal(2, run.Run("diff", "kaur-3-2022", "tidak-ada"));

        Assert.StartsWith("tidak-ada:1: *: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_table_is_wider_than_the_terminal(int width)
    {
        using var run = new PolicyRun();

        Assert.Equal(0, run.RunAt(width, "diff", "permentan-68-2012", "kaur-3-2022"));

        Assert.All(run.Output.Split('\n'), line => Assert.True(line.TrimEnd().Length <= width, line));
    }
}

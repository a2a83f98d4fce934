using EPerformance.TestKit;

namespace EPerformance.Cli.Tests.Policy;

public sealed class ExplainCommandTests
{
    /// <summary>The texts are read by people; the amounts in them are checked by hand (3 % of Rp 4.595.150 is Rp 137.854,50).</summary>
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void A_decree_is_told_in_the_words_of_the_golden_text(string language)
    {
        using var run = new PolicyRun();

        Assert.Equal(0, run.Run("explain", "kaur-3-2022", "--lang", language));

        var golden = File.ReadAllLines(Path.Combine(Golden.Folder, "explain", $"kaur-3-2022.{language}.txt"));
        Assert.Equal(golden, run.Output.TrimEnd().Split('\n').Select(line => line.TrimEnd()));
    }

    [Theory]
    [InlineData("pmk-221-2021", "Incomplete: it is explained only and cannot calculate.")]
    [InlineData("lh-6-2025-performance", "A fragment: explain it on its base")]
    public void What_cannot_calculate_is_explained_as_far_as_it_goes(string policy, string words)
    {
        using var run = new PolicyRun();

        Assert.Equal(0, run.Run("explain", policy, "--lang", "en"));

        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Example:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_with_a_fault_gives_status_2_and_the_line_of_the_fault()
    {
        using var run = new PolicyRun();

        Assert.Equal(2, run.Run("explain", run.Changed("kaur-3-2022", "\"deductPct\": \"3\"", "\"deductPct\": \"+3\"")));

        Assert.Contains("rules[2].deductPct", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void No_line_is_wider_than_eighty_columns_when_the_terminal_is_not()
    {
        using var run = new PolicyRun();

        Assert.Equal(0, run.RunAt(80, "explain", "dki-etpp-2020"));

        Assert.All(run.Output.Split('\n'), line => Assert.True(line.TrimEnd().Length <= 80, line));
    }
}

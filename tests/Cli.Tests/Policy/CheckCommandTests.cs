using System.Text.Json;

namespace EPerformance.Cli.Tests.Policy;

public sealed class CheckCommandTests
{
    [Theory]
    [InlineData("id", "lengkap: dapat menghitung.")]
    [InlineData("en", "complete: it can calculate.")]
    public void A_complete_policy_gives_status_0_and_says_so(string language, string words)
    {
        using var run = new PolicyRun();

        Assert.Equal(0, run.Run("check", "kaur-3-2022", "--lang", language));

        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.Contains("policies/kaur-3-2022/2022-01-01.json", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_lacks_values_gives_status_2_and_lists_each_by_its_place()
    {
        using var run = new PolicyRun();

        Assert.Equal(2, run.Run("check", "pmk-221-2021", "--lang", "en"));

        Assert.Contains("Values that are missing", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("What is wrong", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void Two_hundred_faults_are_shown_and_the_rest_is_counted(int faults, bool isCut)
    {
        using var run = new PolicyRun();
        var names = string.Concat(Enumerable.Range(0, faults).Select(i => $"\"unknown{i}\": 1, "));
        var file = run.Changed("kaur-3-2022", "\"timeResolution\"", names + "\"timeResolution\"");

        Assert.Equal(2, run.Run("check", file, "--lang", "en"));

        Assert.Contains("unknown199", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unknown200", run.Output, StringComparison.Ordinal);
        Assert.Equal(isCut, run.Output.Contains("1 more; --json has them all", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_is_shown_with_its_line_place_and_code()
    {
        using var run = new PolicyRun();
        var file = run.Changed("kaur-3-2022", "\"deductPct\": \"3\"", "\"deductPct\": \"+3\"");
        var line = File.ReadAllLines(file).Index().Single(row => row.Item.Contains("+3", StringComparison.Ordinal)).Index + 1;

        Assert.Equal(2, run.Run("check", file));

        Assert.Contains(run.Output.Split('\n'), row => row.Contains($" {line} ", StringComparison.Ordinal) && row.Contains("rules[2].deductPct", StringComparison.Ordinal) && row.Contains("POL-004", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_name_every_policy_is_listed()
    {
        using var run = new PolicyRun();

        run.Run("check");

        Assert.Contains("kaur-3-2022", run.Output, StringComparison.Ordinal);
        Assert.Contains("pmk-221-2021", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_comes_as_json_for_other_programs()
    {
        using var run = new PolicyRun();

        Assert.Equal(2, run.Run("check", "pmk-221-2021", "--json"));

        using var json = JsonDocument.Parse(run.Output);
        var check = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("incomplete", check.GetProperty("verdict").GetString());
        Assert.All(check.GetProperty("missing").EnumerateArray(), problem => Assert.Equal("POL-005", problem.GetProperty("code").GetString()));
    }

    [Fact]
    public void A_name_that_nothing_has_is_a_fault()
    {
        using var run = new PolicyRun();

        Assert.Equal(2, run.Run("check", "tidak-ada"));

        Assert.Contains("POL-010", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        using var run = new PolicyRun();

        foreach (var name in new[] { "pmk-221-2021", "kaur-3-2022" })
        {
            run.RunAt(width, "check", name);
            Assert.All(run.Output.Split('\n'), line => Assert.True(line.TrimEnd().Length <= width, line));
        }
    }
}

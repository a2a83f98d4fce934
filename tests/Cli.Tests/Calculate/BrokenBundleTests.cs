using EPerformance.TestKit;

namespace EPerformance.Cli.Tests.Calculate;

public sealed class BrokenBundleTests
{
    [Fact]
    public void Exactly_the_listed_problems_are_printed_and_nothing_is_written()
    {
        using var run = new CliRun();

        var status = run.Run("kaur-3-2022", Golden.Bundle("broken-bundle"), "2026-03", strict: true);

        Assert.Equal(2, status);
        Assert.False(Directory.Exists(run.Out));
        var printed = run.Errors.Select(Position).ToList();
        foreach (var expected in CliRun.Records(Golden.Expected("broken-bundle", "problems.csv")).Skip(1))
        {
            var lines = expected[1].Split('|');
            var columns = expected[2].Split('|');
            var match = printed.FindIndex(problem =>
                problem.File == expected[0] && lines.Contains(problem.Line) && (expected[2] == "*" || columns.Contains(problem.Column)));
            Assert.True(match >= 0, $"{expected[0]}:{expected[1]}: {expected[3]} was not reported");
            printed.RemoveAt(match);
        }

        // One line for each of the two impossible dates of calendar.csv line 3 is right too.
        Assert.All(printed, problem => Assert.Equal(("calendar.csv", "3"), (problem.File, problem.Line)));
    }

    [Theory]
    [InlineData("no such policy", "tidak-ada", "bundle-s1", "2026-09")]
    [InlineData("no such folder", "kaur-3-2022", "tidak-ada", "2026-09")]
    [InlineData("no such month", "kaur-3-2022", "bundle-s1", "2026-13")]
    [InlineData("a policy that lacks values", "pmk-221-2021", "bundle-s1", "2026-09")]
    public void An_unusable_policy_folder_or_month_is_refused_with_a_line_and_status_2(string label, string policy, string bundle, string month)
    {
        using var run = new CliRun();

        var status = run.Run(policy, Golden.Bundle(bundle), month);

        Assert.Equal((label, 2), (label, status));
        Assert.NotEmpty(run.Errors);
        Assert.All(run.Errors, line => Assert.Matches(@"^[^:]+:\d+: [^:]+: .+", line));
        Assert.False(Directory.Exists(run.Out));
    }

    [Fact]
    public void A_kind_of_absence_without_a_rule_is_a_problem_of_the_policy_that_names_the_kind()
    {
        using var run = new CliRun();
        var folder = Directory.CreateTempSubdirectory("eperformance-maternity-");
        foreach (var file in Directory.GetFiles(Golden.Bundle("bundle-s1")))
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(folder.FullName, "absences.csv"), "nip,kind,reason,date_from,date_to,document\n198502022010012002,MATERNITY_LEAVE,,2026-09-01,2026-11-30,1\n");

        var status = run.Run("kaur-3-2022", folder.FullName, "2026-09");

        folder.Delete(recursive: true);
        Assert.Equal(2, status);
        Assert.Contains("MATERNITY_LEAVE", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.StartsWith("kaur-3-2022", run.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_folder_that_cannot_be_made_is_refused_with_a_line_and_status_2()
    {
        using var run = new CliRun();
        File.WriteAllText(run.Out, "a file where the folder should be");

        var status = run.Run("kaur-3-2022", Golden.Bundle("bundle-s1"), "2026-09");

        Assert.Equal(2, status);
        Assert.StartsWith("arguments:1: *: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_calculation_leaves_nothing_behind_in_a_folder_that_was_there()
    {
        using var run = new CliRun();
        Directory.CreateDirectory(run.Out);
        var folder = Directory.CreateTempSubdirectory("eperformance-long-leave-");
        foreach (var file in Directory.GetFiles(Golden.Bundle("bundle-s1")))
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(folder.FullName, "absences.csv"), "nip,kind,reason,date_from,date_to,document\n198502022010012002,LONG_LEAVE,,2026-09-01,2026-11-30,1\n");

        var status = run.Run("kaur-3-2022", folder.FullName, "2026-09", days: true);

        folder.Delete(recursive: true);
        Assert.Equal(2, status);
        Assert.Empty(Directory.EnumerateFileSystemEntries(run.Out));
    }

    [Theory]
    [InlineData("0001-01")]
    [InlineData("9999-12")]
    [InlineData("2028-02")]
    public void A_month_at_the_edge_of_the_calendar_is_calculated(string month)
    {
        using var run = new CliRun();

        Assert.Equal(0, run.Run("kaur-3-2022", Golden.Bundle("bundle-s1"), month));
    }

    private static (string File, string Line, string Column) Position(string text)
    {
        var parts = text.Split(':', 4, StringSplitOptions.TrimEntries);
        return (parts[0], parts[1], parts[2]);
    }
}

namespace EPerformance.Cli.Tests.Policy;

/// <summary>The way of an agency: begin, see what is missing, fill in, publish.</summary>
public sealed class NewAndPublishTests
{
    [Fact]
    public void A_policy_is_begun_checked_filled_in_and_published()
    {
        using var run = new PolicyRun();
        var file = Path.Combine(run.Folder, "kab-contoh-5-2026", "2026-01-01.json");

        Assert.Equal(0, run.Run("new", "kab-contoh-5-2026", "--pattern", "percent-per-day", "--regulation", "Perbup Contoh 5/2026", "--from", "2026-01-01", "--policies", run.Folder));
        Assert.Equal(2, run.Run("check", "kab-contoh-5-2026", "--policies", run.Folder, "--lang", "en"));
        Assert.Contains("Values that are missing", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Run("publish", "kab-contoh-5-2026", "--policies", run.Folder));

        File.WriteAllText(file, File.ReadAllText(file).Replace(": null", ": \"50\"", StringComparison.Ordinal).Replace("\"class\": \"template\"", "\"class\": \"complete\"", StringComparison.Ordinal));

        Assert.Equal(0, run.Run("check", "kab-contoh-5-2026", "--policies", run.Folder));
        Assert.Equal(0, run.Run("publish", "kab-contoh-5-2026", "--policies", run.Folder));
        Assert.Contains("kab-contoh-5-2026/2026-01-01.json", File.ReadAllText(Path.Combine(run.Folder, "published.sha256")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(run.Folder, "schema.json")));
    }

    [Fact]
    public void Without_answers_and_nobody_to_ask_nothing_is_written()
    {
        using var run = new PolicyRun();

        Assert.Equal(2, run.Run("new", "kab-contoh", "--policies", run.Folder));

        Assert.StartsWith("arguments:1: *: ", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(run.Folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused()
    {
        using var run = new PolicyRun();

        Assert.Equal(2, run.Run("publish", "kaur-3-2022", "--policies", Path.Combine(run.Folder, "tidak-ada")));

        Assert.StartsWith("arguments:1: *: ", run.Errors, StringComparison.Ordinal);
    }
}

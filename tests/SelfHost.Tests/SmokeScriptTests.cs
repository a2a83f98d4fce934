using System.Diagnostics;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary><c>infra/smoke.sh</c>, which is meant for a deployed instance, is true of this host.</summary>
public sealed class SmokeScriptTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_story_of_the_script_ends_well_here()
    {
        Assert.SkipUnless(Found("bash") && Found("curl") && Found("jq"), "left out: the script needs bash, curl and jq");
        var stop = TestContext.Current.CancellationToken;
        var storage = await azurite.NewInstanceAsync();
        await using var host = await RunningHost.StartAsync(
        [
            "--urls=http://127.0.0.1:0", "--environment=Development", $"--Storage:ConnectionString={storage.ConnectionString}", $"--Storage:Prefix={storage.Prefix}",
            "--Security:DevelopmentTokens=true", "--Logging:LogLevel:Default=Warning",
        ], stop);

        using var script = Process.Start(new ProcessStartInfo("bash", [Path.GetFullPath(Path.Combine(Golden.Folder, "..", "..", "infra", "smoke.sh")), host.Address, "--development"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = script.StandardError.ReadToEndAsync(stop);
        var output = await script.StandardOutput.ReadToEndAsync(stop);
        await script.WaitForExitAsync(stop);

        Assert.True(script.ExitCode == 0, output + await errors);
        Assert.Contains("all as they should be", output, StringComparison.Ordinal);
    }

    private static bool Found(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}

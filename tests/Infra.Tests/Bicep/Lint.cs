using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace EPerformance.Infra.Tests.Bicep;

/// <summary>
/// <c>bicep lint</c> as a pipeline would run it, with its results as SARIF. Its exit code says nothing about warnings, so what counts is whether there is any
/// result.
/// </summary>
internal static class Lint
{
    /// <summary>Exit code and every result as <c>rule: message</c>. Leaves the test out on systems for which no Bicep is pinned.</summary>
    public static async Task<(int ExitCode, IReadOnlyList<string> Results)> OfAsync(string file)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64,
            "left out: the pinned Bicep runs on 64-bit Linux (x64) only; CI runs these tests there");
        var start = new ProcessStartInfo(Checkout.BicepProgram, ["lint", file, "--diagnostics-format", "sarif"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var bicep = Process.Start(start) ?? throw new InvalidOperationException($"{Checkout.BicepProgram} did not start");
        var error = bicep.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await bicep.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bicep.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (bicep.ExitCode, output.Length > 0 ? Read(output) : [await error]);
    }

    private static IReadOnlyList<string> Read(string sarif)
    {
        using var log = JsonDocument.Parse(sarif);
        return
        [
            .. log.RootElement.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Select(result => $"{result.GetProperty("ruleId").GetString()}: {result.GetProperty("message").GetProperty("text").GetString()}"),
        ];
    }
}

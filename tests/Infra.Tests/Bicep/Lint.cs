using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace EPerformance.Infra.Tests.Bicep;

/// <summary>
/// <c>bicep lint</c> as a pipeline would run it, with its results as SARIF. Its exit code says nothing about warnings, so what counts is whether there is any
/// result. One process for a whole folder: it spends its time on starting and on the modules that the files share.
/// </summary>
internal static class Lint
{
    private static readonly JsonReaderOptions OneAfterTheOther = new() { AllowMultipleValues = true };

    /// <summary>Number of files below the folder that were looked at, and every result as <c>rule: message</c>. Leaves the test out on systems for which no Bicep is pinned.</summary>
    public static async Task<(int Files, IReadOnlyList<string> Results)> OfAllAsync(string folder)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64,
            "left out: the pinned Bicep runs on 64-bit Linux (x64) only; CI runs these tests there");
        var start = new ProcessStartInfo(Checkout.BicepProgram, ["lint", "--pattern", "./**/*.bicep*", "--diagnostics-format", "sarif"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var bicep = Process.Start(start) ?? throw new InvalidOperationException($"{Checkout.BicepProgram} did not start");
        var error = bicep.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await bicep.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bicep.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output.Length > 0 ? Read(output) : (0, [await error]);
    }

    /// <summary>A log for each file.</summary>
    private static (int Files, IReadOnlyList<string> Results) Read(string sarif)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(sarif), OneAfterTheOther);
        var (files, results) = (0, new List<string>());
        while (reader.Read())
        {
            using var log = JsonDocument.ParseValue(ref reader);
            files++;
            results.AddRange(log.RootElement.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Select(result => $"{result.GetProperty("ruleId").GetString()}: {result.GetProperty("message").GetProperty("text").GetString()}"));
        }

        return (files, results);
    }
}

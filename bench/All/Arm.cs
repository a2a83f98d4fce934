using System.Diagnostics;

namespace EPerformance.Bench.All;

/// <summary>An arm in a process of its own, so that each has its own memory.</summary>
internal static class Arm
{
    /// <summary>
    /// Everything is compiled to its end when it is first called, in the warm-up. Compiled anew for speed after some calls, a work of a second would pay for that and one of a tenth of a second would be over before.
    /// </summary>
    private static readonly string[] CompiledOnce = ["DOTNET_TieredCompilation", "DOTNET_ReadyToRun"];

    public static async Task<ArmResult> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        foreach (var setting in CompiledOnce)
            start.Environment[setting] = "0";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? ArmResult.Of(output) : throw new InvalidOperationException($"{string.Join(' ', arguments.Take(3))} ended with {process.ExitCode}: {output}");
    }
}

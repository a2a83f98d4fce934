using System.Diagnostics;

namespace EPerformance.Bench.All;

/// <summary>An arm in a process of its own, so that each has its own memory.</summary>
internal static class Arm
{
    public static async Task<ArmResult> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? ArmResult.Of(output) : throw new InvalidOperationException($"{string.Join(' ', arguments.Take(3))} ended with {process.ExitCode}: {output}");
    }
}

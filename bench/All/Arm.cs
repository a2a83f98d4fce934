using System.Diagnostics;

namespace EPerformance.Bench.All;

/// <summary>An arm in a process of its own, so that each has its own memory.</summary>
internal static class Arm
{
    /// <summary>
    /// Everything is compiled to its end when it is first called, in the warm-up: compiled anew for speed after some calls, a work of a second would pay for that and one of a tenth of a second would be over before.
    /// </summary>
    private static readonly Dictionary<string, string> Compiled = new() { ["DOTNET_TieredCompilation"] = "0", ["DOTNET_ReadyToRun"] = "0" };

    /// <summary>So with what the work leaves behind: it is collected after 16 MiB (hexadecimal here), instead of after some hundred, which a small agency never leaves.</summary>
    private static readonly Dictionary<string, string> Collected = new(Compiled) { ["DOTNET_GCgen0size"] = "1000000" };

    public static Task<ArmResult> RunAsync(params string[] arguments) => RunAsync(Collected, arguments);

    /// <summary>Of work that leaves as much behind at every size, which is collected as the runtime sees fit.</summary>
    public static Task<ArmResult> RunEqualAsync(params string[] arguments) => RunAsync(Compiled, arguments);

    private static async Task<ArmResult> RunAsync(Dictionary<string, string> runtime, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        foreach (var (setting, value) in runtime)
            start.Environment[setting] = value;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? ArmResult.Of(output) : throw new InvalidOperationException($"{string.Join(' ', arguments.Take(3))} ended with {process.ExitCode}: {output}");
    }
}

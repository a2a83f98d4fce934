using System.Diagnostics;

namespace EPerformance.Bench.All;

/// <summary>Where and of what figures are.</summary>
internal static class Machine
{
    public static string Name => $"{Environment.ProcessorCount} cores of {Processor}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GB, .NET {Environment.Version}";

    /// <summary>Short name of the commit, with a mark when files differ from it.</summary>
    public static string Commit => Git("describe --always --dirty --abbrev=7 --match=-");

    private static string Processor => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown make"
        : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown make";

    private static string Git(string arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, WorkingDirectory = Kit.Repository.Folder() })!;
        var output = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : "unknown";
    }
}

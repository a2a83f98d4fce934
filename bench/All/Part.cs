using System.Diagnostics;
using System.Globalization;

namespace EPerformance.Bench.All;

/// <summary>A part of an arm's work, measured by itself.</summary>
/// <param name="Units">Of work.</param>
internal sealed record Part(long Units, Func<Task> Work)
{
    /// <summary>Does the parts, each when a line comes in. Writes how many they are, and of each what it spent.</summary>
    /// <param name="operations">Of the storage, so far.</param>
    public static async Task<int> RunAllAsync(IReadOnlyList<Part> parts, Func<long> operations)
    {
        GC.Collect();
        Console.WriteLine(parts.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var part in parts)
        {
            if (await Console.In.ReadLineAsync() is null)
                return 1;
            Console.WriteLine((await part.RunAsync(operations)).ToJson());
        }

        return 0;
    }

    private async Task<ArmResult> RunAsync(Func<long> operations)
    {
        var (calls, allocated, processor, clock) = (operations(), GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        await Work();
        var took = clock.Elapsed;
        using var own = Process.GetCurrentProcess();
        return new ArmResult(
            Units, took.TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, operations() - calls,
            own.PeakWorkingSet64 / 1048576.0);
    }
}

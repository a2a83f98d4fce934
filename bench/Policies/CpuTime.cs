using System.Diagnostics;
using System.Globalization;

namespace EPerformance.Bench.Policies;

/// <summary>A look at one kind of work by the processor time of this process, collection of garbage included: comparable while others use the machine, and long enough for a profiler.</summary>
internal static class CpuTime
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(8);

    public static int Run(string name)
    {
        var work = new PersonMonths();
        work.Prepare();
        Func<long> once = name switch
        {
            "loop" => work.Loop,
            "rates" => work.Rates,
            "composed" => work.Composed,
            _ => throw new ArgumentException("loop, rates or composed", nameof(name)),
        };
        for (var i = 0; i < 40; i++)
            once();
        using var process = Process.GetCurrentProcess();
        var (began, runs) = (process.TotalProcessorTime, 0);
        for (; process.TotalProcessorTime - began < Length; runs++)
        {
            once();
            process.Refresh();
        }

        var used = process.TotalProcessorTime - began;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {runs * PersonMonths.People / used.TotalSeconds:N0} person-months per second of processor time"));
        return 0;
    }
}

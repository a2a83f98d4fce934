using System.Diagnostics;
using System.Globalization;

namespace EPerformance.Bench.Calculate;

/// <summary>One run of a program as a whole process.</summary>
internal sealed record ProcessRun(TimeSpan Wall, long PeakMegabytes)
{
    public static ProcessRun Of(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(5))
            peak = Math.Max(peak, PeakOf(process.Id));
        clock.Stop();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}{output.Result}");
        return new ProcessRun(clock.Elapsed, peak / 1024);
    }

    /// <summary>The kernel's own high-water mark, in kB; 0 where there is none to read.</summary>
    private static long PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // The process ended between two looks.
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;

namespace EPerformance.Cli.LoadTest;

/// <summary>
/// How many were answered how, and how long it took. Times are counted in steps of one per cent, so that keeping a hundred thousand of them costs nothing beside the load; a percentile is the upper end of its
/// step. Safe from several threads.
/// </summary>
internal sealed class LoadTally
{
    private const double Step = 1.01;

    /// <summary>Ten microseconds to beyond an hour.</summary>
    private readonly long[] _steps = new long[2_000];

    private readonly ConcurrentDictionary<string, int> _errors = new(StringComparer.Ordinal);
    private readonly long _began = Stopwatch.GetTimestamp();
    private long _accepted, _failed, _sentAway, _ended;

    public long Accepted => Interlocked.Read(ref _accepted);

    public long Errors => Interlocked.Read(ref _failed);

    /// <summary>Of the errors: those who were told when to come back.</summary>
    public long SentAway => Interlocked.Read(ref _sentAway);

    /// <summary>What went wrong, by status and code.</summary>
    public IReadOnlyDictionary<string, int> ErrorsByKind => _errors;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_began, Interlocked.Read(ref _ended) is > 0 and var end ? end : Stopwatch.GetTimestamp());

    /// <summary>Accepted ones.</summary>
    public double PerSecond => Elapsed.TotalSeconds > 0 ? Accepted / Elapsed.TotalSeconds : 0;

    public void End() => Interlocked.Exchange(ref _ended, Stopwatch.GetTimestamp());

    /// <param name="error">Status and code; <c>null</c> when accepted.</param>
    /// <param name="isSentAway">With a code and a time to come back. Such a quick answer is not among the times.</param>
    public void Count(TimeSpan took, string? error, bool isSentAway = false)
    {
        if (isSentAway)
            Interlocked.Increment(ref _sentAway);
        else
            CountTime(took);
        if (error is null)
        {
            Interlocked.Increment(ref _accepted);
            return;
        }

        Interlocked.Increment(ref _failed);
        _errors.AddOrUpdate(error, 1, (_, known) => known + 1);
    }

    /// <summary>Milliseconds that this share of the answers did not exceed; not a number before the first.</summary>
    public double Percentile(double share)
    {
        var all = _steps.Sum();
        var wanted = (long)Math.Ceiling(all * share);
        for (var (step, seen) = (0, 0L); all > 0; step++)
        {
            seen += Interlocked.Read(ref _steps[step]);
            if (seen >= wanted)
                return Math.Pow(Step, step + 1) / 100;
        }

        return double.NaN;
    }

    private void CountTime(TimeSpan took)
    {
        var step = (int)(Math.Log(Math.Max(1, took.TotalMicroseconds / 10)) / Math.Log(Step));
        Interlocked.Increment(ref _steps[Math.Min(step, _steps.Length - 1)]);
    }
}

namespace EPerformance.Api.Tests.Hosting;

/// <summary>What the probe endpoints did, and where they wait.</summary>
internal sealed class Probe
{
    private int _runs;

    public int Runs => _runs;

    /// <summary>Released by each waiting request that has begun.</summary>
    public SemaphoreSlim Begun { get; } = new(0);

    /// <summary>Lets the waiting requests go on.</summary>
    public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Run() => Interlocked.Increment(ref _runs);
}

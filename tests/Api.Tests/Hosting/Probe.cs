namespace EPerformance.Api.Tests.Hosting;

/// <summary>What the probe endpoints did, and where they wait.</summary>
internal sealed class Probe
{
    private int _runs;

    public int Runs => _runs;

    /// <summary>Completed when a waiting request has begun.</summary>
    public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets the waiting request go on.</summary>
    public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Run() => Interlocked.Increment(ref _runs);
}

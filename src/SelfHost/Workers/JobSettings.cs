namespace EPerformance.SelfHost.Workers;

/// <summary>Section <c>Jobs</c>.</summary>
public sealed record JobSettings
{
    /// <summary>Off for a process that only serves, while others on the same storage do the jobs.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>With a settable clock: the jobs begin when it was put. What they would do at the real time (seal, escalate) would come too early for a story of another.</summary>
    public bool AwaitClock { get; init; }
}

namespace EPerformance.SelfHost.Workers;

/// <summary>Section <c>Jobs</c>.</summary>
public sealed record JobSettings
{
    /// <summary>Off for a process that only serves, while others on the same storage do the jobs.</summary>
    public bool Enabled { get; init; } = true;
}

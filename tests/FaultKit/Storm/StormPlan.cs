namespace EPerformance.FaultKit.Storm;

/// <summary>How much is sent, and what fails meanwhile.</summary>
public sealed record StormPlan
{
    /// <summary>How long requests are sent.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>New requests a second, whether earlier ones were answered or not; what is sent again comes on top.</summary>
    public int Rate { get; init; } = 200;

    /// <summary>Hosts on the one storage.</summary>
    public int Processes { get; init; } = 2;

    /// <summary>Between two kills of a host, each with SIGKILL and followed by a new process at once; <c>null</c> for none.</summary>
    public TimeSpan? KillEvery { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Of the requests to the storage that meet a fault.</summary>
    public int FaultPercent { get; init; } = 12;

    /// <summary>How long a hung request to the storage is held: longer than a host waits for an answer.</summary>
    public TimeSpan Hangs { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>Of who asks for what, which request meets which fault, and whom it kills.</summary>
    public int Seed { get; init; } = 20261126;

    public int People { get; init; } = 120;

    /// <summary>A month is closed and calculated again and again.</summary>
    public bool CalculatesMonth { get; init; } = true;

    /// <summary>Notices go to a gateway, and their queue is stirred: messages come late, twice and in another order.</summary>
    public bool StirsQueue { get; init; }

    /// <summary>Between two jumps of the clock of one host, forwards or back by hours or a day, for two seconds each; <c>null</c> for none.</summary>
    public TimeSpan? JumpEvery { get; init; }

    /// <summary>Between two restarts of the storage, stopped and started with its data kept; <c>null</c> for none.</summary>
    public TimeSpan? RestartStorageEvery { get; init; }
}

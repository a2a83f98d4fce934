namespace EPerformance.Cli;

/// <summary>What the process says to the shell.</summary>
public static class ExitStatus
{
    public const int Done = 0;

    /// <summary>What was looked at is not as it must be.</summary>
    public const int Unsound = 1;

    /// <summary>Some input is unusable; nothing was written.</summary>
    public const int Unusable = 2;
}

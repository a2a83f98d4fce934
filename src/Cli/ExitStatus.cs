namespace EPerformance.Cli;

/// <summary>What the process says to the shell.</summary>
public static class ExitStatus
{
    public const int Done = 0;

    /// <summary>Some input is unusable; nothing was written.</summary>
    public const int Unusable = 2;
}

namespace EPerformance.Application.Evidence;

/// <summary>Section <c>Evidence</c> of the configuration.</summary>
public sealed record EvidenceSettings
{
    public const string Section = "Evidence";

    /// <summary>Bytes of the largest file, inclusive.</summary>
    public int MostBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Minutes in which a link can be used.</summary>
    public int LinkMinutes { get; init; } = 10;

    /// <exception cref="InvalidOperationException">A number is too small or too large; the message names the setting.</exception>
    public void Check()
    {
        if (MostBytes is < 1024 or > 100 * 1024 * 1024)
            throw new InvalidOperationException($"{Section}:MostBytes must be 1024 to {100 * 1024 * 1024}, not {MostBytes}.");
        if (LinkMinutes is < 1 or > 60)
            throw new InvalidOperationException($"{Section}:LinkMinutes must be 1 to 60, not {LinkMinutes}.");
    }
}

namespace EPerformance.Application.Photos;

/// <summary>Section <c>Photos</c> of the configuration: photos with taps. How long they are kept is a matter of <c>Retention</c>.</summary>
public sealed record PhotoSettings
{
    public const string Section = "Photos";

    /// <summary>A phone's tap without a photo is flagged. It counts all the same: a photo that is missing never refuses a tap and never cuts.</summary>
    public bool Expected { get; init; }

    /// <summary>Bytes of the largest photo, inclusive.</summary>
    public int MostBytes { get; init; } = 1024 * 1024;

    /// <summary>Minutes in which a link can be used.</summary>
    public int LinkMinutes { get; init; } = 10;

    /// <exception cref="InvalidOperationException">A number is too small or too large; the message names the setting.</exception>
    public void Check()
    {
        if (MostBytes is < 16 * 1024 or > 10 * 1024 * 1024)
            throw new InvalidOperationException($"{Section}:MostBytes must be {16 * 1024} to {10 * 1024 * 1024}, not {MostBytes}.");
        if (LinkMinutes is < 1 or > 60)
            throw new InvalidOperationException($"{Section}:LinkMinutes must be 1 to 60, not {LinkMinutes}.");
    }
}

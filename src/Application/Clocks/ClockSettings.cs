namespace EPerformance.Application.Clocks;

/// <summary>Section <c>Clock</c> of the configuration.</summary>
public sealed record ClockSettings
{
    public const string Section = "Clock";

    /// <summary>How far the clock of a process may be from that of the storage, inclusive; zero for not looking.</summary>
    public TimeSpan Tolerance { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How far it is meant to be ahead; for a development clock.</summary>
    public TimeSpan Ahead { get; init; }
}

using EPerformance.Application.Ports;

namespace EPerformance.Application.Clocks;

/// <summary>Section <c>Clock</c> of the configuration.</summary>
public sealed record ClockSettings
{
    public const string Section = "Clock";

    /// <summary>How far the clock of a process may be from that of the storage, inclusive; zero for not looking.</summary>
    public TimeSpan Tolerance { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How far it is meant to be ahead; for a development clock.</summary>
    public TimeSpan Ahead { get; init; }

    /// <summary>How far a clock is ahead of what it should say (negative: behind) when that is more than tolerated; else, or when the storage has not answered yet, <c>null</c>.</summary>
    internal TimeSpan? ErrorOf(DateTimeOffset now, IStoreClock store)
    {
        if (Tolerance <= TimeSpan.Zero || store.Now is not { } said)
            return null;
        var error = now - said - Ahead;
        return error.Duration() > Tolerance ? error : null;
    }
}

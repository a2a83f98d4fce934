namespace EPerformance.FaultKit.Storm;

/// <summary>
/// The time in which the agency lives: from five minutes before noon in Jakarta on, when the day before is closed, of a month whose predecessor can be calculated. Goes on as the real one.
/// </summary>
internal sealed class StormClock : TimeProvider
{
    public static readonly DateTimeOffset Beginning = new(2026, 4, 2, 4, 55, 0, TimeSpan.Zero);

    private readonly long _begun = System.GetTimestamp();

    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => Beginning + System.GetElapsedTime(_begun) + _ahead;

    /// <summary>For processes that are started afterwards.</summary>
    public void Advance(TimeSpan time) => _ahead += time;
}

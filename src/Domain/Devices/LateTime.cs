using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Devices;

/// <summary>
/// When a tap happened that a device kept. The device's clock may be wrong; how long ago it was, is measured by that same clock, so that a constant error falls away: the server's time of sending less that age.
/// </summary>
public static class LateTime
{
    /// <param name="deviceNow">The device's clock when it sends.</param>
    /// <param name="tapped">The device's clock when it was tapped.</param>
    /// <param name="lookBack">How old a tap may be, inclusive.</param>
    /// <param name="tolerance">How much later than the sending the tap may claim to be, inclusive: it then counts as sent.</param>
    public static (DateTimeOffset At, Violation? Refusal) Of(DateTimeOffset now, DateTimeOffset deviceNow, DateTimeOffset tapped, TimeSpan lookBack, TimeSpan tolerance)
    {
        var age = deviceNow - tapped;
        if (age > lookBack)
            return (default, BatchViolations.TooOld);
        if (age < -tolerance)
            return (default, BatchViolations.InFuture);
        return (now - (age < TimeSpan.Zero ? TimeSpan.Zero : age), null);
    }
}

/// <summary>What the agency has decided about taps that come later.</summary>
public sealed record LatePolicy
{
    /// <summary>How long a phone may keep a tap, inclusive.</summary>
    public TimeSpan PhoneLookBack { get; init; } = TimeSpan.FromHours(12);

    /// <summary>How long a machine may keep its log, inclusive.</summary>
    public TimeSpan MachineLookBack { get; init; } = TimeSpan.FromDays(31);
}

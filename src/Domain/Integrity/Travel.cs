using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>Two taps of one person that no journey joins.</summary>
internal static class Travel
{
    private const int MetresPerKilometre = 1_000;

    public static Signal? Between(Tap before, Tap after, SignalThresholds thresholds, Func<GeoPoint, GeoPoint, int> metres)
    {
        var distance = metres(before.Position!.Value, after.Position!.Value);
        var surely = (long)distance - (before.Accuracy ?? 0) - (after.Accuracy ?? 0);
        var ticks = after.At.UtcTicks - before.At.UtcTicks;
        // Faster than v means: metres × 3,600 seconds > v × 1,000 × seconds. In whole numbers; nobody is in two places at once either.
        if (surely <= thresholds.JumpOfPosition || (decimal)surely * TimeSpan.TicksPerHour <= (decimal)thresholds.FastestTravel * MetresPerKilometre * ticks)
            return null;
        var (kilometres, minutes) = (distance / MetresPerKilometre, ticks / TimeSpan.TicksPerMinute);
        return new Signal(
            SignalKind.ImpossibleSpeed,
            $"{after.Nip}|{before.EventId}|{after.EventId}",
            [after.Nip],
            [TapRef.Of(before), TapRef.Of(after)],
            new Text($"{kilometres} km dalam {minutes} menit.", $"{kilometres} km in {minutes} minutes."));
    }
}

using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>Many taps of one unit in one second: a script, or a queue of phones that was sent at once.</summary>
internal static class Bursts
{
    public static IEnumerable<Signal> Of(IReadOnlyList<Tap> day, SignalThresholds thresholds) =>
        from tap in day
        group tap by (tap.Unit, Second: tap.At.UtcTicks / TimeSpan.TicksPerSecond, tap.Date) into taps
        where taps.Count() >= thresholds.BurstTaps
        select new Signal(
            SignalKind.Burst,
            $"{taps.Key.Unit}|{taps.Key.Second}",
            [.. taps.Select(tap => tap.Nip).Distinct().Order()],
            [.. taps.Select(TapRef.Of)],
            new Text($"{taps.Count()} presensi satu unit dalam satu detik.", $"{taps.Count()} taps of one unit within one second."));
}

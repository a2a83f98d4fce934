using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>One phone that taps for several people on a day. A loan that was declared with the tap is no reason to ask.</summary>
internal static class SharedDevices
{
    public static IEnumerable<Signal> Of(IReadOnlyList<Tap> day, SignalThresholds thresholds) =>
        from tap in day
        where tap.Device is not null && !tap.IsLent
        group tap by (Device: tap.Device!, tap.Date) into taps
        let people = taps.Select(tap => tap.Nip).Distinct().Order().ToList()
        where people.Count >= thresholds.SharedDevicePeople
        select new Signal(
            SignalKind.SharedDevice,
            $"{taps.Key.Device}|{taps.Key.Date:yyyy-MM-dd}",
            people,
            [.. taps.Select(TapRef.Of)],
            new Text($"Satu perangkat dipakai {people.Count} orang pada satu hari.", $"One device was used by {people.Count} people on one day."));
}

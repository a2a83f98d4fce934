using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>Taps that were kept on a phone whose clock was far off when it sent them: their time is only as good as that clock. Of taps that are sent at once the server's clock counts, and nobody asks.</summary>
internal static class OffClocks
{
    public static IEnumerable<Signal> Of(IReadOnlyList<Tap> day) =>
        from tap in day
        where tap is { IsUploadedLate: true, IsClockOff: true }
        group tap by (tap.Nip, tap.Date) into taps
        select new Signal(
            SignalKind.OffClock,
            $"{taps.Key.Nip}|{taps.Key.Date:yyyy-MM-dd}",
            [taps.Key.Nip],
            [.. taps.Select(TapRef.Of)],
            new Text("Tap tersimpan dikirim dari ponsel yang jamnya jauh berbeda dari jam server.", "Kept taps were sent from a phone whose clock was far from the server's."));
}

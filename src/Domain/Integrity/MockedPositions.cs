using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>Phones that say themselves that their position is made up. Easily switched off by who means it, so its absence says nothing.</summary>
internal static class MockedPositions
{
    public static IEnumerable<Signal> Of(IReadOnlyList<Tap> day) =>
        from tap in day
        where tap.IsMocked
        group tap by (tap.Nip, tap.Date) into taps
        select new Signal(
            SignalKind.MockedPosition,
            $"{taps.Key.Nip}|{taps.Key.Date:yyyy-MM-dd}",
            [taps.Key.Nip],
            [.. taps.Select(TapRef.Of)],
            new Text("Ponsel menyatakan posisinya tiruan (mock location).", "The phone says that its position is made up (mock location)."));
}

using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>On which days who was at exactly which point.</summary>
internal sealed class PositionDays(SignalThresholds thresholds)
{
    private readonly Dictionary<(Nip Nip, int Latitude, int Longitude), List<TapRef>> _again = [];
    private readonly Dictionary<(Nip Nip, int Latitude, int Longitude), TapRef> _once = [];

    public void Add(IReadOnlyList<Tap> day)
    {
        foreach (var tap in day)
        {
            if (!Exactness.Counts(tap, thresholds))
                continue;
            var (latitude, longitude) = Exactness.Round(tap.Position!.Value);
            var key = (tap.Nip, latitude, longitude);
            // Most points come once; a list is kept for those that come again only.
            if (_once.TryAdd(key, TapRef.Of(tap)))
                continue;
            if (!_again.TryGetValue(key, out var taps))
                _again.Add(key, taps = [_once[key]]);
            if (taps[^1].Date != tap.Date)
                taps.Add(TapRef.Of(tap));
        }
    }

    public IEnumerable<Signal> Signals() =>
        from point in _again
        where point.Value.Count >= thresholds.RepeatedPositionDays
        let name = Exactness.Name((point.Key.Latitude, point.Key.Longitude))
        select new Signal(
            SignalKind.RepeatedPosition,
            $"{point.Key.Nip}|{name}",
            [point.Key.Nip],
            point.Value,
            new Text(
                $"Titik yang persis sama ({name}) pada {point.Value.Count} hari.",
                $"Exactly the same point ({name}) on {point.Value.Count} days."));
}

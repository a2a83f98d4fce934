using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>On which days which two people of a unit tapped in the same second.</summary>
internal sealed class SecondDays(SignalThresholds thresholds)
{
    private readonly Dictionary<(Nip One, Nip Other), List<(TapRef One, TapRef Other)>> _pairs = [];

    public void Add(IReadOnlyList<Tap> day)
    {
        foreach (var second in day.GroupBy(tap => (tap.Unit, Second: tap.At.UtcTicks / TimeSpan.TicksPerSecond)))
        {
            var taps = second.DistinctBy(tap => tap.Nip).OrderBy(tap => tap.Nip).ToList();
            // So many at once are told as a burst; their pairs would be hundreds.
            if (taps.Count >= thresholds.BurstTaps)
                continue;
            for (var i = 0; i < taps.Count; i++)
            {
                for (var j = i + 1; j < taps.Count; j++)
                    Add(taps[i], taps[j]);
            }
        }
    }

    public IEnumerable<Signal> Signals() =>
        from pair in _pairs
        where pair.Value.Count >= thresholds.SameSecondDays
        select new Signal(
            SignalKind.SameSecond,
            $"{pair.Key.One}|{pair.Key.Other}",
            [pair.Key.One, pair.Key.Other],
            [.. pair.Value.SelectMany(taps => new[] { taps.One, taps.Other })],
            new Text($"Dua orang presensi pada detik yang sama pada {pair.Value.Count} hari.", $"Two people tapped in the same second on {pair.Value.Count} days."));

    private void Add(Tap one, Tap other)
    {
        var key = (one.Nip, other.Nip);
        if (!_pairs.TryGetValue(key, out var days))
            _pairs.Add(key, days = []);
        if (days.Count == 0 || days[^1].One.Date != one.Date)
            days.Add((TapRef.Of(one), TapRef.Of(other)));
    }
}

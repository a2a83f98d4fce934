using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>On which days a phone claimed to know its place better than phones can.</summary>
internal sealed class AccuracyDays(SignalThresholds thresholds)
{
    private readonly Dictionary<Nip, List<TapRef>> _days = [];

    public void Add(IReadOnlyList<Tap> day)
    {
        foreach (var tap in day)
        {
            if (tap.Position is null || tap.Accuracy is not { } accuracy || accuracy > thresholds.FlawlessAccuracy)
                continue;
            if (!_days.TryGetValue(tap.Nip, out var days))
                _days.Add(tap.Nip, days = []);
            if (days.Count == 0 || days[^1].Date != tap.Date)
                days.Add(TapRef.Of(tap));
        }
    }

    public IEnumerable<Signal> Signals() =>
        from person in _days
        where person.Value.Count >= thresholds.FlawlessAccuracyDays
        select new Signal(
            SignalKind.FlawlessAccuracy,
            person.Key.ToString(),
            [person.Key],
            person.Value,
            new Text($"Akurasi {thresholds.FlawlessAccuracy} m atau kurang pada {person.Value.Count} hari.", $"An accuracy of {thresholds.FlawlessAccuracy} m or less on {person.Value.Count} days."));
}

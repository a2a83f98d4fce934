using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>
/// Looks at the taps of some days, one day after the other, and tells what a person should look at. What it finds does not depend on the order of the taps of a day.
/// Holds a few dozen bytes for each person and day, not the taps.
/// </summary>
/// <param name="metres">Distance of two points.</param>
public sealed class IntegrityReview(SignalThresholds thresholds, Func<GeoPoint, GeoPoint, int> metres)
{
    private readonly List<Signal> _ofDays = [];
    private readonly PositionDays _positions = new(thresholds);
    private readonly SecondDays _seconds = new(thresholds);
    private readonly AccuracyDays _accuracies = new(thresholds);
    private readonly OtherPhones _otherPhones = new(thresholds);
    private readonly TapCounts _counts = new(thresholds);
    private readonly TapPhotos _photos = new(thresholds);
    private readonly Dictionary<Nip, Tap> _last = [];

    /// <param name="taps">All phones' taps of a civil day, in any order. Days come in their order.</param>
    public void Add(IEnumerable<Tap> taps)
    {
        var day = taps.OrderBy(tap => tap.At).ThenBy(tap => tap.Nip).ThenBy(tap => tap.EventId, StringComparer.Ordinal).ToList();
        _ofDays.AddRange(MockedPositions.Of(day));
        var shared = SharedDevices.Of(day, thresholds).ToList();
        _ofDays.AddRange(shared);
        _ofDays.AddRange(CommonPositions.Of(day, thresholds));
        _ofDays.AddRange(Bursts.Of(day, thresholds));
        _ofDays.AddRange(OffClocks.Of(day));
        foreach (var tap in day.Where(tap => tap.Position is not null))
        {
            if (_last.TryGetValue(tap.Nip, out var before) && Travel.Between(before, tap, thresholds, metres) is { } impossible)
                _ofDays.Add(impossible);
            _last[tap.Nip] = tap;
        }

        _positions.Add(day);
        _seconds.Add(day);
        _accuracies.Add(day);
        // One phone for several people is told once, as that, and not again for each of them whose phone it is not.
        var told = shared.SelectMany(signal => signal.Taps).ToHashSet();
        _otherPhones.Add([.. day.Where(tap => !told.Contains(TapRef.Of(tap)))]);
        _counts.Add(day);
        _photos.Add(day);
    }

    /// <param name="lines">What machines and kiosks sent of a civil day, in any order. Only their clocks are looked at: they are fixed and shared on purpose.</param>
    public void AddMachines(IEnumerable<Tap> lines) =>
        _ofDays.AddRange(OffMachines.Of([.. lines.OrderBy(tap => tap.At).ThenBy(tap => tap.Nip).ThenBy(tap => tap.EventId, StringComparer.Ordinal)]));

    /// <summary>In order of kind, then of subject.</summary>
    public IReadOnlyList<Signal> Signals() =>
        [.. _ofDays.Concat(_positions.Signals()).Concat(_seconds.Signals()).Concat(_accuracies.Signals()).Concat(_otherPhones.Signals()).Concat(_counts.Signals()).Concat(_photos.Signals()).OrderBy(signal => signal.Kind).ThenBy(signal => signal.Subject, StringComparer.Ordinal)];
}

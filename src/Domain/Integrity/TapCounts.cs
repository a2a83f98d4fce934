using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>
/// Whether a phone's own count of its taps goes up by one each time. Backwards in time: the phone's clock was set, or its memory. A gap: taps were made and never sent. A phone that counts anew calls itself
/// by a new id (that is how apps are installed), so an honest count never falls.
/// </summary>
internal sealed class TapCounts
{
    private readonly Dictionary<(Nip Nip, string Device), Tap> _last = [];
    private readonly Dictionary<(Nip Nip, string Device, bool IsGap), List<TapRef>> _odd = [];

    /// <param name="day">In order of time.</param>
    public void Add(IReadOnlyList<Tap> day)
    {
        foreach (var tap in day)
        {
            if (tap is not { Counter: { } count, Device: { } device })
                continue;
            if (_last.TryGetValue((tap.Nip, device), out var before) && count != before.Counter + 1)
                Tell((tap.Nip, device, count > before.Counter), before, tap);
            if (before is null || count > before.Counter)
                _last[(tap.Nip, device)] = tap;
        }
    }

    public IEnumerable<Signal> Signals() =>
        from odd in _odd
        select new Signal(
            odd.Key.IsGap ? SignalKind.CounterGap : SignalKind.CounterBack,
            $"{odd.Key.Nip}|{odd.Key.Device}",
            [odd.Key.Nip],
            odd.Value,
            odd.Key.IsGap
                ? new Text("Penghitung tap ponsel melompat: ada tap yang dibuat tetapi tidak pernah dikirim.", "The phone's count of taps jumps: taps were made and never sent.")
                : new Text("Penghitung tap ponsel mundur terhadap waktu tap.", "The phone's count of taps goes back while the time goes on."));

    private void Tell((Nip Nip, string Device, bool IsGap) key, Tap before, Tap tap)
    {
        if (!_odd.TryGetValue(key, out var taps))
            _odd.Add(key, taps = []);
        if (taps.Count == 0 || taps[^1] != TapRef.Of(before))
            taps.Add(TapRef.Of(before));
        taps.Add(TapRef.Of(tap));
    }
}

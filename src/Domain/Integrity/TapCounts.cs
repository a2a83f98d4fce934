using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>
/// Whether a phone's own count of its taps goes up by one each time. Backwards in time: the phone's clock was set, or its memory. A gap before a tap that was kept: taps were made and never sent, and of this one's time there is the
/// phone's word only. Honest are: a tap that was refused and so is not here, before one that is sent at once or in the batch of the next one; a try that gets through after the next tap has; and a tap with the phone by
/// somebody to whom it was lent. A phone that counts anew calls itself by a new id (that is how apps are installed), so an honest count never falls.
/// </summary>
internal sealed class TapCounts(SignalThresholds thresholds)
{
    private readonly Dictionary<(Nip Nip, string Device), Tap> _last = [];
    private readonly Dictionary<(Nip Nip, string Device), List<TapRef>> _back = [];
    private readonly List<(Tap Before, Tap Tap)> _jumps = [];
    private readonly Dictionary<string, HashSet<long>> _seen = new(StringComparer.Ordinal);

    /// <param name="day">In order of time.</param>
    public void Add(IReadOnlyList<Tap> day)
    {
        foreach (var tap in day)
        {
            if (tap is not { Counter: { } count, Device: { } device })
                continue;
            (_seen.TryGetValue(device, out var seen) ? seen : _seen[device] = []).Add(count);
            // The phone's owner counts for the owner, whoever borrows it.
            if (!tap.IsLent)
                Look((tap.Nip, device), tap, count);
        }
    }

    public IEnumerable<Signal> Signals() =>
    [
        .. _jumps.Where(IsGap).GroupBy(jump => (jump.Tap.Nip, Device: jump.Tap.Device!)).Select(jumps => SignalOf(
            SignalKind.CounterGap,
            jumps.Key,
            [.. jumps.SelectMany(jump => new[] { jump.Before, jump.Tap }).Select(TapRef.Of).Distinct()],
            new Text("Penghitung tap ponsel melompat sebelum tap yang tersimpan: ada tap yang dibuat tetapi tidak pernah dikirim.", "The phone's count of taps jumps before a kept tap: taps were made and never sent."))),
        .. _back.Select(back => SignalOf(
            SignalKind.CounterBack, back.Key, back.Value, new Text("Penghitung tap ponsel mundur terhadap waktu tap.", "The phone's count of taps goes back while the time goes on."))),
    ];

    private void Look((Nip Nip, string Device) phone, Tap tap, long count)
    {
        if (_last.TryGetValue(phone, out var before) && before.Counter is { } reached)
        {
            if (count - 1 > reached && tap.IsUploadedLate)
                _jumps.Add((before, tap));
            if (count == reached || (count < reached && tap.At - before.At > thresholds.Retries))
                Tell(phone, before, tap);
            if (count <= reached)
                return;
        }

        _last[phone] = tap;
    }

    /// <summary>Whether numbers between the two are nobody's, and were not refused in the batch of the later one. Asked at the end: a try may get through late.</summary>
    private bool IsGap((Tap Before, Tap Tap) jump)
    {
        var (from, to) = (jump.Before.Counter!.Value, jump.Tap.Counter!.Value - jump.Tap.RefusedBefore);
        return to - from - 1 > _seen[jump.Tap.Device!].Count(count => count > from && count < to);
    }

    private static Signal SignalOf(SignalKind kind, (Nip Nip, string Device) phone, IReadOnlyList<TapRef> taps, Text facts) => new(kind, $"{phone.Nip}|{phone.Device}", [phone.Nip], taps, facts);

    private void Tell((Nip Nip, string Device) phone, Tap before, Tap tap)
    {
        if (!_back.TryGetValue(phone, out var taps))
            _back.Add(phone, taps = []);
        if (taps.Count == 0 || taps[^1] != TapRef.Of(before))
            taps.Add(TapRef.Of(before));
        taps.Add(TapRef.Of(tap));
    }
}

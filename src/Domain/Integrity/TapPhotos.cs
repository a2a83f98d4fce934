using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>What can be said about photos without looking at them: one that is named again, and people who never send the one that is expected.</summary>
internal sealed class TapPhotos(SignalThresholds thresholds)
{
    private readonly Dictionary<(Nip Nip, string Photo), List<TapRef>> _named = [];
    private readonly Dictionary<Nip, List<TapRef>> _missing = [];

    public void Add(IReadOnlyList<Tap> day)
    {
        foreach (var tap in day)
        {
            if (tap.Photo is { } photo)
                Of(_named, (tap.Nip, photo)).Add(TapRef.Of(tap));
            if (tap.IsPhotoMissing && Of(_missing, tap.Nip) is var taps && (taps.Count == 0 || taps[^1].Date != tap.Date))
                taps.Add(TapRef.Of(tap));
        }
    }

    public IEnumerable<Signal> Signals()
    {
        foreach (var ((nip, photo), taps) in _named.Where(one => one.Value.Count > 1))
        {
            yield return new Signal(
                SignalKind.RepeatedPhoto, $"{nip}|{photo}", [nip], taps,
                new Text($"Satu foto disebut oleh {taps.Count} presensi.", $"One photo is named by {taps.Count} taps."));
        }

        foreach (var (nip, taps) in _missing.Where(one => one.Value.Count >= thresholds.MissingPhotoDays))
        {
            yield return new Signal(
                SignalKind.MissingPhotos, nip.ToString(), [nip], taps,
                new Text($"Presensi tanpa foto pada {taps.Count} hari.", $"Taps without a photo on {taps.Count} days."));
        }
    }

    private static List<TapRef> Of<TKey>(Dictionary<TKey, List<TapRef>> found, TKey key)
        where TKey : notnull
    {
        if (!found.TryGetValue(key, out var taps))
            found.Add(key, taps = []);
        return taps;
    }
}

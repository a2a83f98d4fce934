using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>Taps with a phone that is not the person's, and loans that are no emergency any more.</summary>
internal sealed class OtherPhones(SignalThresholds thresholds)
{
    private readonly Dictionary<Nip, List<TapRef>> _loans = [];
    private readonly Dictionary<(Nip Nip, string Device), List<TapRef>> _others = [];

    public void Add(IReadOnlyList<Tap> day)
    {
        foreach (var tap in day)
        {
            if (tap.IsOtherPhone)
                AddTo(_others, (tap.Nip, tap.Device ?? ""), tap);
            if (tap.IsLent)
                AddTo(_loans, tap.Nip, tap);
        }
    }

    public IEnumerable<Signal> Signals()
    {
        foreach (var ((nip, device), taps) in _others)
        {
            yield return new Signal(
                SignalKind.OtherPhone, $"{nip}|{device}", [nip], taps,
                new Text("Presensi dari ponsel yang bukan ponsel terdaftar pegawai.", "Taps with a phone that is not the registered one of the person."));
        }

        foreach (var (nip, taps) in _loans)
        {
            if (taps.Count >= thresholds.LoanDays)
            {
                yield return new Signal(
                    SignalKind.RepeatedLoan, nip.ToString(), [nip], taps,
                    new Text($"Ponsel dinyatakan dipinjam pada {taps.Count} hari.", $"The phone was said to be lent on {taps.Count} days."));
            }
        }
    }

    /// <summary>One tap for each day.</summary>
    private static void AddTo<TKey>(Dictionary<TKey, List<TapRef>> found, TKey key, Tap tap)
        where TKey : notnull
    {
        if (!found.TryGetValue(key, out var taps))
            found.Add(key, taps = []);
        if (taps.Count == 0 || taps[^1].Date != tap.Date)
            taps.Add(TapRef.Of(tap));
    }
}

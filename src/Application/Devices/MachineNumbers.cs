using System.Collections.Concurrent;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>
/// Which user numbers of machines are which people. A list is for as many machines as share their numbers; replaced as a whole, in force everywhere within <see cref="Lifetime"/>.
/// </summary>
public sealed class MachineNumbers(INumberStore store, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    public const int MostNumbers = 20_000;

    private const int LongestNumber = 24, MostLists = 200;

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private int _replacements;

    /// <summary><c>null</c> when there is no such list.</summary>
    public async ValueTask<IReadOnlyDictionary<string, Nip>?> FindAsync(string list, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(list, out var known) && known.Replacements == Volatile.Read(ref _replacements) && clock.GetElapsedTime(known.At) < Lifetime)
            return known.People;
        var (at, replacements) = (clock.GetTimestamp(), Volatile.Read(ref _replacements));
        var people = (await store.FindAsync(list, cancellationToken).ConfigureAwait(false))?.People;
        if (_known.Count < MostLists || _known.ContainsKey(list))
            _known[list] = new Known(people, at, replacements);
        return people;
    }

    /// <returns>The lines that are kept, or why none is.</returns>
    public async Task<(int Count, Violation? Refusal)> ReplaceAsync(Caller by, string list, IReadOnlyList<(string Number, Nip Nip)> lines, CancellationToken cancellationToken)
    {
        if (!RegisterDevice.IsId(list))
            return (0, DeviceViolations.IdUnusable);
        var people = new SortedDictionary<string, Nip>(StringComparer.Ordinal);
        if (lines.Count > MostNumbers || lines.Any(line => line.Number.Length is 0 or > LongestNumber || !line.Number.All(char.IsAsciiLetterOrDigit) || !people.TryAdd(line.Number, line.Nip)))
            return (0, BatchViolations.NumbersUnusable);
        var before = await store.FindAsync(list, cancellationToken).ConfigureAwait(false);
        var change = new NumberChange(before, list, people, by.Nip, clock.GetUtcNow());
        if (await store.SaveAsync(change, cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return (0, AccessViolations.ChangedMeanwhile);
        Interlocked.Increment(ref _replacements);
        return (people.Count, null);
    }

    /// <param name="Replacements">How many lists this process had replaced before the store was asked.</param>
    private sealed record Known(IReadOnlyDictionary<string, Nip>? People, long At, int Replacements);
}

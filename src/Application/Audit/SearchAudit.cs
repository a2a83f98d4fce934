using System.Globalization;
using System.Runtime.CompilerServices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Audit;

/// <summary>
/// Who did what when, for auditors. By time it reads the seals, which are in order and say of every row whether it still is what it was; by person it
/// reads the rows, so it also knows today's.
/// </summary>
public sealed class SearchAudit(IAuditRows rows, IAuditSeals seals)
{
    /// <summary>Rows that one page looks at in search of an action.</summary>
    public const int MostLookedAt = 1000;

    private const int ReadsAtOnce = 8;

    /// <summary>Sealed rows in order of time. A page may hold fewer than its size, and even none, before the last: an action is found by looking at rows.</summary>
    /// <param name="after">From the page before; what it was not is the beginning.</param>
    public async Task<AuditPage> PageAsync(AuditQuery query, string? after, int size, CancellationToken cancellationToken)
    {
        var found = new List<AuditEntry>(size);
        var waiting = new List<(AuditRow Row, int Seal)>(size);
        var looked = 0;
        await foreach (var (seal, index, row) in SealedAsync(query, PositionOf(after), cancellationToken).ConfigureAwait(false))
        {
            if (found.Count == size || looked == MostLookedAt)
                return new AuditPage(found, string.Create(CultureInfo.InvariantCulture, $"{seal}.{index}"));
            waiting.Add((row, seal));
            if (++looked < MostLookedAt && found.Count + waiting.Count < size)
                continue;
            found.AddRange((await ReadAsync(waiting, cancellationToken).ConfigureAwait(false)).Where(query.Wants));
            waiting.Clear();
        }

        found.AddRange((await ReadAsync(waiting, cancellationToken).ConfigureAwait(false)).Where(query.Wants));
        return new AuditPage(found, null);
    }

    /// <summary>Everything recorded about a person's items, in order of the items; also what is not sealed yet.</summary>
    /// <param name="after">Position of the page before; what it was not is the beginning.</param>
    public async Task<AuditPage> OfPersonAsync(Nip person, string? after, int size, CancellationToken cancellationToken)
    {
        var start = PositionOf(after).Index;
        var (at, entries) = (0, new List<AuditEntry>(size));
        await foreach (var content in rows.OfPersonAsync(person, cancellationToken).ConfigureAwait(false))
        {
            if (at++ < start)
                continue;
            if (entries.Count == size)
                return new AuditPage(entries, string.Create(CultureInfo.InvariantCulture, $"0.{at - 1}"));
            entries.Add(new AuditEntry(content.Row, content, null));
        }

        return new AuditPage(entries, null);
    }

    /// <summary>All rows of <see cref="PageAsync"/>, read as they are asked for.</summary>
    public async IAsyncEnumerable<AuditEntry> AllAsync(AuditQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var waiting = new List<(AuditRow Row, int Seal)>();
        await foreach (var (seal, _, row) in SealedAsync(query, (0, 0), cancellationToken).ConfigureAwait(false))
        {
            waiting.Add((row, seal));
            if (waiting.Count < 100)
                continue;
            foreach (var entry in (await ReadAsync(waiting, cancellationToken).ConfigureAwait(false)).Where(query.Wants))
                yield return entry;
            waiting.Clear();
        }

        foreach (var entry in (await ReadAsync(waiting, cancellationToken).ConfigureAwait(false)).Where(query.Wants))
            yield return entry;
    }

    private async IAsyncEnumerable<(int Seal, int Index, AuditRow Row)> SealedAsync(
        AuditQuery query, (int Seal, int Index) start, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var numbers = await seals.NumbersAsync(cancellationToken).ConfigureAwait(false);
        for (var at = await FirstAsync(numbers, query.Begin, cancellationToken).ConfigureAwait(false); at < numbers.Count; at++)
        {
            var number = numbers[at];
            if (number < start.Seal || await SealAsync(number, cancellationToken).ConfigureAwait(false) is not { } seal || seal.To <= query.Begin)
                continue;
            if (seal.From >= query.End)
                yield break;
            var inOrder = seal.Rows.Where(row => query.Wants(row) && (query.Person is null || rows.PersonOf(row.Key) == query.Person)).OrderBy(row => row.At).ThenBy(row => row.Key);
            foreach (var (index, row) in inOrder.Index().Skip(number == start.Seal ? start.Index : 0))
                yield return (number, index, row);
        }
    }

    /// <summary>Where the first seal is that does not end before an instant. Seals follow each other in time; behind one that cannot be read everything is looked at.</summary>
    private async Task<int> FirstAsync(IReadOnlyList<int> numbers, DateTimeOffset begin, CancellationToken cancellationToken)
    {
        var (low, high) = (0, numbers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (await SealAsync(numbers[middle], cancellationToken).ConfigureAwait(false) is not { } seal)
                return low;
            if (seal.To <= begin)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private async Task<Seal?> SealAsync(int number, CancellationToken cancellationToken) =>
        await seals.ReadAsync(number, cancellationToken).ConfigureAwait(false) is { } content && Seal.TryRead(content, out var seal) ? seal : null;

    private async Task<IReadOnlyList<AuditEntry>> ReadAsync(List<(AuditRow Row, int Seal)> chosen, CancellationToken cancellationToken)
    {
        var entries = new AuditEntry[chosen.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, entries.Length, options, async (at, stop) =>
        {
            var (row, seal) = chosen[at];
            entries[at] = new AuditEntry(row, await rows.FindAsync(row.Key, stop).ConfigureAwait(false), seal);
        }).ConfigureAwait(false);
        return entries;
    }

    private static (int Seal, int Index) PositionOf(string? after) =>
        after?.Split('.') is [var seal, var index]
        && int.TryParse(seal, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (number, at)
            : (0, 0);
}

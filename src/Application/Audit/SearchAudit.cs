using System.Globalization;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Audit;

/// <summary>
/// Who did what when, for auditors. By time it reads the seals, which are in order and say of every row whether it still is what it was; by person it
/// reads the rows, so it also knows today's.
/// </summary>
public sealed class SearchAudit(IAuditRows rows, IAuditSeals seals)
{
    public const int MostDays = 31;

    private const int ReadsAtOnce = 8;

    public static bool IsRange(DateOnly from, DateOnly to) => from <= to && to.DayNumber - from.DayNumber < MostDays;

    /// <summary>Sealed rows in order of time.</summary>
    /// <param name="from">Day in UTC, inclusive.</param>
    /// <param name="to">Day in UTC, inclusive; see <see cref="IsRange"/>.</param>
    /// <param name="by">Only what this person did; <c>null</c> for everybody.</param>
    /// <param name="after">From the page before; what it was not is the beginning.</param>
    public async Task<AuditPage> PageAsync(DateOnly from, DateOnly to, Nip? by, string? after, int size, CancellationToken cancellationToken)
    {
        var chosen = new List<(AuditRow Row, int Seal)>(size + 1);
        var start = PositionOf(after);
        await foreach (var (seal, index, row) in SealedAsync(from, to, by, start, cancellationToken).ConfigureAwait(false))
        {
            if (chosen.Count == size)
                return new AuditPage(await ReadAsync(chosen, cancellationToken).ConfigureAwait(false), string.Create(CultureInfo.InvariantCulture, $"{seal}.{index}"));
            chosen.Add((row, seal));
        }

        return new AuditPage(await ReadAsync(chosen, cancellationToken).ConfigureAwait(false), null);
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
    public async IAsyncEnumerable<AuditEntry> AllAsync(
        DateOnly from, DateOnly to, Nip? by, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var chosen = new List<(AuditRow Row, int Seal)>();
        await foreach (var (seal, _, row) in SealedAsync(from, to, by, (0, 0), cancellationToken).ConfigureAwait(false))
        {
            chosen.Add((row, seal));
            if (chosen.Count < 100)
                continue;
            foreach (var entry in await ReadAsync(chosen, cancellationToken).ConfigureAwait(false))
                yield return entry;
            chosen.Clear();
        }

        foreach (var entry in await ReadAsync(chosen, cancellationToken).ConfigureAwait(false))
            yield return entry;
    }

    private async IAsyncEnumerable<(int Seal, int Index, AuditRow Row)> SealedAsync(
        DateOnly from, DateOnly to, Nip? by, (int Seal, int Index) start, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (begin, end) = (Midnight(from), Midnight(to.AddDays(1)));
        foreach (var number in await seals.NumbersAsync(cancellationToken).ConfigureAwait(false))
        {
            if (number < start.Seal || await seals.ReadAsync(number, cancellationToken).ConfigureAwait(false) is not { } content || !Seal.TryRead(content, out var seal))
                continue;
            if (seal.To <= begin)
                continue;
            if (seal.From >= end)
                yield break;
            var inOrder = seal.Rows.Where(row => row.At >= begin && row.At < end && (by is null || row.By == by)).OrderBy(row => row.At).ThenBy(row => row.Key);
            foreach (var (index, row) in inOrder.Index().Skip(number == start.Seal ? start.Index : 0))
                yield return (number, index, row);
        }
    }

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

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}

/// <param name="Next">Where the next page begins; <c>null</c> when this is the last.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, string? Next);

/// <summary>A recorded change.</summary>
/// <param name="Row">As it was sealed; as it is, when it is not looked up by its seal.</param>
/// <param name="Content">As it is; <c>null</c> when it is gone.</param>
/// <param name="Seal">Which seal holds it; <c>null</c> when that was not looked up.</param>
public sealed record AuditEntry(AuditRow Row, AuditContent? Content, int? Seal)
{
    /// <summary>Whether the row still is what was sealed; <c>null</c> when that was not looked up.</summary>
    public bool? IsIntact => Seal is null ? null : Content is not null && Content.Row.Digest == Row.Digest;
}

using EPerformance.Application.Ports;

namespace EPerformance.Application.Audit;

/// <summary>
/// Seals the audit rows of the hours, or days (UTC), that are over and not sealed yet, all in one seal. May run twice, on two hosts, late, or be killed:
/// a seal is one write under its number, and the first one counts.
/// </summary>
public sealed class SealAudit(IAuditRows rows, IAuditSeals seals, IBuckets buckets, SealSettings settings, TimeProvider clock)
{
    /// <summary>Between the end of a time and its sealing: a change that was decided before the end is written by then, also by a clock that is slow.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(30);

    private static readonly DateTimeOffset BeforeEverything = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>How many rows were sealed; <c>null</c> when no time was over.</returns>
    /// <exception cref="InvalidDataException">The last seal cannot be read. Nothing is sealed upon it; <see cref="VerifyAudit"/> says more.</exception>
    public async Task<int?> RunAsync(CancellationToken cancellationToken)
    {
        var over = (clock.GetUtcNow() - Settling).UtcDateTime;
        var to = new DateTimeOffset(over.Date.AddHours(over.Hour - (over.Hour % settings.HoursFor(buckets.Count))), TimeSpan.Zero);
        var (number, from, previous) = await NextAsync(cancellationToken).ConfigureAwait(false);
        if (to <= from)
            return null;
        // The first seal also takes what has no time that could be read.
        var sealing = new List<AuditRow>();
        await foreach (var row in rows.AllAsync(number == 1 ? null : from, to, cancellationToken).ConfigureAwait(false))
            sealing.Add(row);
        sealing.Sort((one, other) => one.Key.CompareTo(other.Key));
        var written = await seals.WriteAsync(number, new Seal(number, from, to, previous, sealing).Write(), cancellationToken).ConfigureAwait(false);
        return written ? sealing.Count : null;
    }

    private async Task<(int Number, DateTimeOffset From, string Previous)> NextAsync(CancellationToken cancellationToken)
    {
        var numbers = await seals.NumbersAsync(cancellationToken).ConfigureAwait(false);
        if (numbers.Count == 0)
            return (1, BeforeEverything, Seal.Beginning);
        var content = await seals.ReadAsync(numbers[^1], cancellationToken).ConfigureAwait(false);
        if (content is null || !Seal.TryRead(content, out var last) || last.Number != numbers[^1])
            throw new InvalidDataException($"audit seal {numbers[^1]} cannot be read");
        return (last.Number + 1, last.To, Seal.RootOf(content));
    }
}

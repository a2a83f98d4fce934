using EPerformance.Application.Ports;

namespace EPerformance.Application.Audit;

/// <summary>
/// Compares every audit row with its seal, and every seal with the one before. Reads only. Finds any row that was changed, deleted, inserted or
/// reordered after it was sealed, except those that went because their time was over (<see cref="PurgeMarks"/>); of rows that are not sealed yet nothing can be said.
/// </summary>
public sealed class VerifyAudit(IAuditRows rows, IAuditSeals seals)
{
    /// <param name="knownRoot">Root that was noted outside of this storage; <c>null</c> for none.</param>
    public async Task<AuditVerification> RunAsync(string? knownRoot, CancellationToken cancellationToken)
    {
        var chain = await SealChain.ReadAsync(seals, knownRoot, cancellationToken).ConfigureAwait(false);
        DateTimeOffset? until = chain.Seals.Count == 0 ? null : chain.Seals[^1].To;
        var missing = new Dictionary<AuditKey, (int Seal, string Digest)>();
        var placeOf = new Dictionary<string, AuditKey>(StringComparer.Ordinal);
        foreach (var seal in chain.Seals)
        {
            foreach (var row in seal.Rows)
            {
                missing[row.Key] = (seal.Number, row.Digest);
                placeOf.TryAdd(row.Digest, row.Key);
            }
        }

        var (compared, unsealed) = ((long)missing.Count, 0L);
        var (found, purged) = (new List<AuditFinding>(), new PurgeMarks());
        await foreach (var row in rows.AllAsync(null, null, cancellationToken).ConfigureAwait(false))
        {
            purged.Note(row);
            if (missing.Remove(row.Key, out var expected))
            {
                if (row.Digest != expected.Digest)
                    found.Add(Changed(row, expected.Seal, placeOf));
            }
            else if (until is null || row.At >= until)
            {
                unsealed++;
            }
            else
            {
                found.Add(new AuditFinding(AuditFindingKind.RowInserted, SealOf(row.At, chain.Seals), row.Key));
            }
        }

        found.AddRange(missing.Where(gone => !purged.Explains(gone.Key)).Select(gone => new AuditFinding(AuditFindingKind.RowDeleted, gone.Value.Seal, gone.Key)));
        found.Sort((one, other) => (one.Seal, one.Key!.Value).CompareTo((other.Seal, other.Key!.Value)));
        return new AuditVerification(chain.Count, compared, unsealed, until, chain.LastRoot, [.. chain.Findings, .. found]);
    }

    private static AuditFinding Changed(AuditRow row, int seal, Dictionary<string, AuditKey> placeOf) =>
        placeOf.TryGetValue(row.Digest, out var place)
            ? new AuditFinding(AuditFindingKind.RowReordered, seal, row.Key, place)
            : new AuditFinding(AuditFindingKind.RowChanged, seal, row.Key);

    private static int SealOf(DateTimeOffset? at, IReadOnlyList<Seal> chain) => chain.FirstOrDefault(seal => at is null || (seal.From <= at && at < seal.To))?.Number ?? 0;
}

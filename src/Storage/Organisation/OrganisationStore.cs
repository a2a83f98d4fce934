using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using EPerformance.Application.Imports;
using EPerformance.Application.Json;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Organisation;

/// <summary>
/// The organisation as one frozen blob per version, named by its content, and one row that says which is in force: an import is visible
/// at once and as a whole, and an old version stays readable for what was decided under it.
/// </summary>
public sealed class OrganisationStore(StorageClients clients) : IOrganisationStore
{
    private const string VersionColumn = "Version", Change = "Change";
    private readonly Table _instance = clients.Table(Keys.Instance.Table);
    private readonly FrozenBlobs _blobs = new(clients, Containers.Organisation);

    public async Task<string?> VersionAsync(CancellationToken cancellationToken) =>
        (await _instance.FindAsync(Keys.Instance.Organisation, cancellationToken: cancellationToken).ConfigureAwait(false))?.GetString(VersionColumn);

    public async Task<OrganisationFacts?> ReadAsync(string version, CancellationToken cancellationToken)
    {
        var stream = await _blobs.ReadAsync(version, cancellationToken).ConfigureAwait(false);
        if (stream is null)
            return null;
        await using (stream.ConfigureAwait(false))
            return await JsonSerializer.DeserializeAsync<OrganisationFacts>(stream, StoredJson.Options, cancellationToken).ConfigureAwait(false);
    }

    public async Task<string?> ReplaceAsync(OrganisationFacts facts, string? replaces, ImportAudit audit, CancellationToken cancellationToken)
    {
        var json = Encoding.UTF8.GetBytes(StoredJson.Write(facts));
        var version = Convert.ToHexStringLower(SHA256.HashData(json));
        await _blobs.WriteAsync(version, (stream, token) => stream.WriteAsync(json, token).AsTask(), cancellationToken).ConfigureAwait(false);
        var row = await _instance.FindAsync(Keys.Instance.Organisation, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (row?.GetString(VersionColumn) != replaces)
            return row?.GetString(VersionColumn) == version ? version : null;
        var change = (row?.GetInt32(Change) ?? 0) + 1;
        var key = Keys.Instance.Organisation;
        var next = new TableEntity(key.Partition, key.Row) { [VersionColumn] = version, [Change] = change };
        var batch = new Batch(key.Partition).Record(AuditRow(audit, change, replaces, version));
        var written = await _instance.WriteAsync(row is null ? batch.Add(next) : batch.Replace(next, row.ETag), cancellationToken).ConfigureAwait(false);
        return written.IsDone ? version : null;
    }

    /// <summary>Before and after are the versions; both stay stored.</summary>
    private static TableEntity AuditRow(ImportAudit audit, int change, string? before, string after)
    {
        var key = Keys.Instance.Audit(change);
        var row = new TableEntity(key.Partition, key.Row)
        {
            [Change] = change,
            ["At"] = audit.At,
            ["By"] = audit.By?.Value,
            ["Before"] = before,
            ["After"] = after,
            ["Punches"] = audit.Punches,
            ["OwnFiles"] = audit.OwnFiles.Count == 0 ? null : string.Join(' ', audit.OwnFiles),
        };
        if (!PackedText.TryPut(row, "People", StoredJson.Write(audit.People)))
            PackedText.TryPut(row, "People", StoredJson.Write(audit.People.Counts));
        return row;
    }
}

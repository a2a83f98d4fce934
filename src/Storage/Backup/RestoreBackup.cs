using Azure.Data.Tables;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage.Backup;

/// <summary>
/// Writes a backup into an empty storage. Every part is compared with its digest before anything of it is written; an interrupted restore goes on with the next part, and until it has ended no host
/// starts. Afterwards the due list names everything that changed while the backup was taken: whoever looks at it makes queues, notices and sums anew from the items, as after a crash.
/// </summary>
public sealed class RestoreBackup(StorageClients clients, TimeProvider clock)
{
    /// <summary>Clocks of the store and of whoever took the backup differ; a change takes a moment from its first row to its last.</summary>
    private static readonly TimeSpan Doubt = TimeSpan.FromMinutes(15);

    private const string Archive = "Archive";

    /// <returns>What was restored, or why not; a refusal may come after parts were written, and the same command goes on once its cause is gone.</returns>
    public async Task<(ArchiveManifest? Manifest, Violation? Refusal)> RunAsync(string folder, IProgress<BackupProgress>? progress, CancellationToken cancellationToken)
    {
        var files = new ArchiveFiles(folder);
        if (files.Manifest() is not { } manifest)
            return (null, BackupViolations.NotComplete);
        if (manifest.Header.Format != ArchiveHeader.ThisFormat)
            return (null, BackupViolations.OtherFormat);
        if (manifest.Header.Counts != BucketCountMark.Text(clients.Settings))
            return (null, BackupViolations.OtherCounts(manifest.Header.Counts, BucketCountMark.Text(clients.Settings)));
        if (!files.IsListWhole(manifest))
            return (null, BackupViolations.Damaged("parts.jsonl"));
        if (await BeginAsync(manifest, cancellationToken).ConfigureAwait(false) is { } refusal)
            return (null, refusal);
        return await PartsAsync(files, manifest, progress, cancellationToken).ConfigureAwait(false) is { } damaged ? (null, damaged) : (manifest, null);
    }

    private async Task<Violation?> PartsAsync(ArchiveFiles files, ArchiveManifest manifest, IProgress<BackupProgress>? progress, CancellationToken cancellationToken)
    {
        var instance = clients.Table(Keys.Instance.Table);
        var (restored, number) = (await RestoredAsync(cancellationToken).ConfigureAwait(false), 0);
        var mending = new Mending(clients);
        foreach (var part in files.Parts())
        {
            var mark = Keys.Instance.Restored(++number);
            if (restored.Contains(mark.Row))
            {
                if (!mending.IsOf(part))
                    continue;
            }

            if (!files.IsWhole(part))
                return BackupViolations.Damaged(part.File);
            switch (part.Kind)
            {
                case SourceKind.Table:
                    await new TableParts(clients, files).RestoreAsync(part, manifest.Header.BeganAt - Doubt, mending.Touched, cancellationToken).ConfigureAwait(false);
                    break;
                case SourceKind.Container:
                    await new BlobParts(clients, files).RestoreAsync(part, cancellationToken).ConfigureAwait(false);
                    break;
                default:
                    await new QueueParts(clients, files).RestoreAsync(part, cancellationToken).ConfigureAwait(false);
                    break;
            }

            await instance.PutAsync(new TableEntity(mark.Partition, mark.Row), cancellationToken).ConfigureAwait(false);
            progress?.Report(new BackupProgress(part.Kind, part.Source, part.Items, part.Bytes));
        }

        await mending.DoAsync(clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        foreach (var batch in Enumerable.Range(1, number).Chunk(100))
        {
            var forget = batch.Aggregate(new Tables.Batch(Keys.Instance.Restored(1).Partition), (all, part) => all.Delete(Keys.Instance.Restored(part).Row, Azure.ETag.All));
            await instance.WriteAsync(forget, cancellationToken).ConfigureAwait(false);
        }

        await instance.DeleteAsync(Keys.Instance.Restore, Azure.ETag.All, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private async Task<HashSet<string>> RestoredAsync(CancellationToken cancellationToken)
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in clients.Table(Keys.Instance.Table).ReadAsync(Keys.Instance.AllRestored, ["RowKey"], cancellationToken).ConfigureAwait(false))
            rows.Add(row.RowKey);
        return rows;
    }

    private async Task<Violation?> BeginAsync(ArchiveManifest manifest, CancellationToken cancellationToken)
    {
        var (instance, key) = (clients.Table(Keys.Instance.Table), Keys.Instance.Restore);
        if (await instance.FindAsync(key, null, cancellationToken).ConfigureAwait(false) is { } begun)
            return begun.GetString(Archive) == manifest.Header.Id ? null : BackupViolations.OtherRestore;
        if (!await IsEmptyAsync(cancellationToken).ConfigureAwait(false))
            return BackupViolations.NotEmpty;
        var written = await instance.AddAsync(new TableEntity(key.Partition, key.Row) { [Archive] = manifest.Header.Id }, cancellationToken).ConfigureAwait(false);
        return written.IsDone ? null : BackupViolations.OtherRestore;
    }

    private async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        foreach (var source in BackupOrder.Stages.SelectMany(stage => stage))
        {
            var isEmpty = source.Kind switch
            {
                SourceKind.Table when source.Name == Keys.Punches.TablePrefix => !await clients.TablesAsync(source.Name, cancellationToken).AnyAsync(cancellationToken).ConfigureAwait(false),
                SourceKind.Table => !await clients.Table(source.Name).KeysAsync(cancellationToken).AnyAsync(cancellationToken).ConfigureAwait(false),
                SourceKind.Container => await IsEmptyAsync(source.Name, cancellationToken).ConfigureAwait(false),
                _ => await clients.Queue(source.Name).CountAsync(cancellationToken).ConfigureAwait(false) == 0,
            };
            if (!isEmpty)
                return false;
        }

        return true;
    }

    private async Task<bool> IsEmptyAsync(string container, CancellationToken cancellationToken)
    {
        var blobs = clients.Container(container);
        return !await blobs.ExistsAsync(cancellationToken).ConfigureAwait(false) || !await blobs.GetBlobsAsync(cancellationToken: cancellationToken).AnyAsync(cancellationToken).ConfigureAwait(false);
    }
}

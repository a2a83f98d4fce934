using System.Security.Cryptography;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage.Backup;

/// <summary>
/// Copies an instance into a folder while it is in use (<see cref="BackupOrder"/>). Reads only, but for queues: a message that is looked at counts one delivery more.
/// Interrupted, the same command with the same folder goes on behind the last whole part. Histories of orchestrations are not part of it: the engine is told again what waits.
/// </summary>
public sealed class TakeBackup(StorageClients clients, TimeProvider clock)
{
    private const int SourcesAtOnce = 4;

    /// <returns>The manifest, or why not.</returns>
    public async Task<(ArchiveManifest? Manifest, Violation? Refusal)> RunAsync(string folder, IProgress<BackupProgress>? progress, CancellationToken cancellationToken)
    {
        var files = new ArchiveFiles(folder);
        if (Refusal(files) is { } refusal)
            return (null, refusal);
        if (files.Header() is not { } header)
        {
            header = new ArchiveHeader(ArchiveHeader.ThisFormat, RandomNumberGenerator.GetHexString(16, lowercase: true), clients.Settings.Prefix, BucketCountMark.Text(clients.Settings), clock.GetUtcNow());
            files.Begin(header);
        }

        var done = files.Parts();
        files.Rewrite(done);
        foreach (var stage in BackupOrder.Stages)
        {
            var sources = await SourcesAsync(stage, cancellationToken).ConfigureAwait(false);
            var options = new ParallelOptions { MaxDegreeOfParallelism = SourcesAtOnce, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(sources, options, async (source, stop) =>
            {
                var last = done.LastOrDefault(part => part.Kind == source.Kind && part.Source == source.Name);
                if (last is not null && last.Last is null)
                    return;
                await foreach (var part in Parts(files, source, last, stop).ConfigureAwait(false))
                {
                    files.Note(part);
                    progress?.Report(new BackupProgress(source.Kind, source.Name, part.Items, part.Bytes));
                }
            }).ConfigureAwait(false);
        }

        return (files.End(header, clock.GetUtcNow()), null);
    }

    private Violation? Refusal(ArchiveFiles files)
    {
        if (files.Manifest() is not null)
            return BackupViolations.AlreadyComplete;
        return files.Header() switch
        {
            null => files.IsEmpty ? null : BackupViolations.FolderTaken,
            { Format: not ArchiveHeader.ThisFormat } => BackupViolations.OtherFormat,
            var header => header.Prefix == clients.Settings.Prefix && header.Counts == BucketCountMark.Text(clients.Settings) ? null : BackupViolations.FolderTaken,
        };
    }

    private IAsyncEnumerable<ArchivePart> Parts(ArchiveFiles files, BackupSource source, ArchivePart? last, CancellationToken cancellationToken) => source.Kind switch
    {
        SourceKind.Table => new TableParts(clients, files).WriteAsync(source, last, cancellationToken),
        SourceKind.Container => new BlobParts(clients, files).WriteAsync(source, last, cancellationToken),
        _ => new QueueParts(clients, files).WriteAsync(source, cancellationToken),
    };

    /// <summary>Months of punches are as many tables.</summary>
    private async Task<IReadOnlyList<BackupSource>> SourcesAsync(IReadOnlyList<BackupSource> stage, CancellationToken cancellationToken)
    {
        var sources = new List<BackupSource>();
        foreach (var source in stage)
        {
            if (source is not { Kind: SourceKind.Table, Name: Keys.Punches.TablePrefix })
            {
                sources.Add(source);
                continue;
            }

            await foreach (var table in clients.TablesAsync(Keys.Punches.TablePrefix, cancellationToken).ConfigureAwait(false))
            {
                if (Keys.Punches.TryMonthOf(table, out _))
                    sources.Add(source with { Name = table });
            }
        }

        return sources;
    }
}

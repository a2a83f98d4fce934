using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Data.Tables;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Backup;

/// <summary>Rows of a table, some ten thousand a file, a line each, compressed with gzip.</summary>
internal sealed class TableParts(StorageClients clients, ArchiveFiles files)
{
    private const int RowsOfPart = 20_000, BatchesAtOnce = 16;

    public async IAsyncEnumerable<ArchivePart> WriteAsync(BackupSource source, ArchivePart? last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = last?.Number ?? 0;
        var after = last?.Last is [var partition, var row] ? new EntityKey(partition, row) : (EntityKey?)null;
        var rows = clients.Table(source.Name).RowsAsync(after, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (rows.ConfigureAwait(false))
        {
            for (var more = true; more;)
            {
                var file = $"tables/{source.Name}/{++number:D6}.jsonl.gz";
                Directory.CreateDirectory(Path.GetDirectoryName(files.PathOf(file))!);
                var (items, key) = (0, default(EntityKey));
                using (var text = new GZipStream(File.Create(files.PathOf(file)), CompressionLevel.Fastest))
                using (var line = new Utf8JsonWriter(text))
                {
                    while (items < RowsOfPart && (more = await rows.MoveNextAsync().ConfigureAwait(false)))
                    {
                        ArchiveRow.Write(line, rows.Current);
                        line.Flush();
                        line.Reset();
                        text.WriteByte((byte)'\n');
                        key = new EntityKey(rows.Current.PartitionKey, rows.Current.RowKey);
                        items++;
                    }
                }

                var path = files.PathOf(file);
                yield return new ArchivePart(source.Kind, source.Name, number, file, items, new FileInfo(path).Length, ArchiveFiles.Digest(path), more ? [key.Partition, key.Row] : null);
            }
        }
    }

    /// <param name="since">What the store wrote at that instant or later is given to <paramref name="touched"/>.</param>
    /// <exception cref="FormatException">A line is no row.</exception>
    public async Task RestoreAsync(ArchivePart part, DateTimeOffset since, Action<string, TableEntity> touched, CancellationToken cancellationToken)
    {
        var table = clients.Table(part.Source);
        var options = new ParallelOptions { MaxDegreeOfParallelism = BatchesAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Batches(part, since, touched), options, async (batch, stop) =>
        {
            if (await table.WriteAsync(batch, stop).ConfigureAwait(false) is { IsDone: false } stopped)
                throw new InvalidOperationException($"{part.Source} {batch.Partition} / {stopped.Row}: {stopped.Result}");
        }).ConfigureAwait(false);
    }

    private IEnumerable<Batch> Batches(ArchivePart part, DateTimeOffset since, Action<string, TableEntity> touched)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(files.PathOf(part.File)), CompressionMode.Decompress));
        Batch? batch = null;
        while (text.ReadLine() is { } line)
        {
            var (row, written) = ArchiveRow.Read(line);
            if (written is null || written >= since)
                touched(part.Source, row);
            if (batch is not null && (batch.Partition != row.PartitionKey || !batch.HasRoomFor(row)))
            {
                yield return batch;
                batch = null;
            }

            batch = (batch ?? new Batch(row.PartitionKey)).PutAsItWas(row);
        }

        if (batch is not null)
            yield return batch;
    }
}

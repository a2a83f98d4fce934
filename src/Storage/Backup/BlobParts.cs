using System.Formats.Tar;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace EPerformance.Storage.Backup;

/// <summary>Blobs of a container as tar files, with their type, encoding and metadata beside each as attributes.</summary>
internal sealed class BlobParts(StorageClients clients, ArchiveFiles files)
{
    private const string Type = "EPERFORMANCE.type", Encoding = "EPERFORMANCE.encoding", Metadata = "EPERFORMANCE.metadata";
    private const int BlobsOfPart = 1000, AtOnce = 8;
    private const long BytesOfPart = 64 * 1024 * 1024;

    public async IAsyncEnumerable<ArchivePart> WriteAsync(BackupSource source, ArchivePart? last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var container = clients.Container(source.Name);
        var number = last?.Number ?? 0;
        var blobs = NamesAsync(container, last?.Last?[0], cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (blobs.ConfigureAwait(false))
        {
            for (var more = true; more;)
            {
                var file = $"blobs/{source.Name}/{++number:D6}.tar";
                var path = files.PathOf(file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                var (items, bytes, name) = (0, 0L, "");
                var tar = new TarWriter(File.Create(path), TarEntryFormat.Pax);
                await using (tar.ConfigureAwait(false))
                {
                    while (items < BlobsOfPart && bytes < BytesOfPart && (more = await blobs.MoveNextAsync().ConfigureAwait(false)))
                    {
                        name = blobs.Current.Name;
                        if (await EntryAsync(container, name, cancellationToken).ConfigureAwait(false) is not { } entry)
                            continue;
                        bytes += entry.DataStream!.Length;
                        items++;
                        await tar.WriteEntryAsync(entry, cancellationToken).ConfigureAwait(false);
                    }
                }

                yield return new ArchivePart(source.Kind, source.Name, number, file, items, new FileInfo(path).Length, ArchiveFiles.Digest(path), more ? [name] : null);
            }
        }
    }

    public async Task RestoreAsync(ArchivePart part, CancellationToken cancellationToken)
    {
        var container = clients.Container(part.Source);
        await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(EntriesAsync(part, cancellationToken), options, async (entry, stop) => await UploadAsync(container, entry, stop).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private static async Task UploadAsync(BlobContainerClient container, PaxTarEntry entry, CancellationToken cancellationToken)
    {
        var attributes = entry.ExtendedAttributes;
        var upload = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = attributes.GetValueOrDefault(Type), ContentEncoding = attributes.GetValueOrDefault(Encoding) },
            Metadata = attributes.GetValueOrDefault(Metadata) is { } metadata ? JsonSerializer.Deserialize(metadata, AttributeJson.Default.DictionaryStringString) : null,
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        };
        try
        {
            await container.GetBlobClient(entry.Name).UploadAsync(entry.DataStream ?? Stream.Null, upload, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException there) when (there.Status is 409 or 412)
        {
            // A restore that was interrupted after it; the storage was empty before.
        }
    }

    private async IAsyncEnumerable<PaxTarEntry> EntriesAsync(ArchivePart part, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var tar = new TarReader(File.OpenRead(files.PathOf(part.File)));
        await using (tar.ConfigureAwait(false))
        {
            while (await tar.GetNextEntryAsync(copyData: true, cancellationToken).ConfigureAwait(false) is PaxTarEntry entry)
                yield return entry;
        }
    }

    /// <summary>Null when it was removed meanwhile.</summary>
    private static async Task<PaxTarEntry?> EntryAsync(BlobContainerClient container, string name, CancellationToken cancellationToken)
    {
        try
        {
            var blob = (await container.GetBlobClient(name).DownloadContentAsync(cancellationToken).ConfigureAwait(false)).Value;
            var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
            if (blob.Details.ContentType is { Length: > 0 } type)
                attributes[Type] = type;
            if (blob.Details.ContentEncoding is { Length: > 0 } encoding)
                attributes[Encoding] = encoding;
            if (blob.Details.Metadata.Count > 0)
                attributes[Metadata] = JsonSerializer.Serialize(new Dictionary<string, string>(blob.Details.Metadata), AttributeJson.Default.DictionaryStringString);
            return new PaxTarEntry(TarEntryType.RegularFile, name, attributes) { DataStream = blob.Content.ToStream() };
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            return null;
        }
    }

    private static async IAsyncEnumerable<BlobItem> NamesAsync(BlobContainerClient container, string? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!await container.ExistsAsync(cancellationToken).ConfigureAwait(false))
            yield break;
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            if (after is null || string.CompareOrdinal(blob.Name, after) > 0)
                yield return blob;
        }
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class AttributeJson : System.Text.Json.Serialization.JsonSerializerContext;

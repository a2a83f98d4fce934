using System.Text.Json.Serialization;

namespace EPerformance.Storage.Backup;

/// <summary>Whose backup it is, and from when on it was taken: what was accepted before stands in it.</summary>
/// <param name="Format">Of the files.</param>
/// <param name="Counts">Buckets and shards, as <see cref="BucketCountMark"/> writes them.</param>
public sealed record ArchiveHeader(int Format, string Id, string Prefix, string Counts, DateTimeOffset BeganAt)
{
    public const int ThisFormat = 1;
}

/// <param name="Source">Name of the table, container or queue, without the prefix of the instance.</param>
/// <param name="File">Relative to the folder.</param>
/// <param name="Items">Rows, blobs or messages.</param>
/// <param name="Digest">SHA-256 of the file.</param>
/// <param name="Last">Where the next part begins behind; <c>null</c> when this is the last one of the source.</param>
public sealed record ArchivePart(SourceKind Kind, string Source, int Number, string File, long Items, long Bytes, string Digest, string[]? Last);

public sealed record ArchiveTotal(SourceKind Kind, string Source, long Items, long Bytes);

/// <summary>A backup that is whole.</summary>
/// <param name="PartsDigest">SHA-256 of the list of parts.</param>
public sealed record ArchiveManifest(ArchiveHeader Header, DateTimeOffset EndedAt, int Parts, IReadOnlyList<ArchiveTotal> Totals, string PartsDigest)
{
    public long Rows => Sum(SourceKind.Table);

    public long Blobs => Sum(SourceKind.Container);

    public long Messages => Sum(SourceKind.Queue);

    /// <summary>Of all files of parts.</summary>
    public long Bytes => Totals.Sum(total => total.Bytes);

    private long Sum(SourceKind kind) => Totals.Where(total => total.Kind == kind).Sum(total => total.Items);
}

/// <summary>A part that is done.</summary>
/// <param name="Items">Rows, blobs or messages.</param>
/// <param name="Bytes">Of its file.</param>
public sealed record BackupProgress(SourceKind Kind, string Source, long Items, long Bytes);

[JsonSourceGenerationOptions(WriteIndented = false, UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArchiveHeader))]
[JsonSerializable(typeof(ArchivePart))]
[JsonSerializable(typeof(ArchiveManifest))]
internal sealed partial class ArchiveJson : JsonSerializerContext;

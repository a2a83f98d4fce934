using System.Security.Cryptography;
using System.Text.Json;

namespace EPerformance.Storage.Backup;

/// <summary>The folder of a backup: <c>backup.json</c> (whose it is), <c>parts.jsonl</c> (a line for each part that is whole), the parts, and <c>manifest.json</c> once all is there.</summary>
internal sealed class ArchiveFiles(string folder)
{
    private const string HeaderName = "backup.json", PartsName = "parts.jsonl", ManifestName = "manifest.json";
    private readonly Lock _gate = new();

    public string PathOf(string file) => Path.Combine(folder, file);

    public bool IsEmpty => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Null when there is none, or none that can be read.</summary>
    public ArchiveHeader? Header() => Read<ArchiveHeader>(HeaderName);

    public ArchiveManifest? Manifest() => Read<ArchiveManifest>(ManifestName);

    public void Begin(ArchiveHeader header)
    {
        Directory.CreateDirectory(folder);
        Replace(HeaderName, JsonSerializer.SerializeToUtf8Bytes(header, ArchiveJson.Default.ArchiveHeader));
    }

    /// <summary>Parts that are whole. A line that was being written when the process died is none.</summary>
    public IReadOnlyList<ArchivePart> Parts()
    {
        if (!File.Exists(PathOf(PartsName)))
            return [];
        var parts = new List<ArchivePart>();
        foreach (var line in File.ReadAllText(PathOf(PartsName)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            try
            {
                parts.Add(JsonSerializer.Deserialize(line, ArchiveJson.Default.ArchivePart)!);
            }
            catch (JsonException)
            {
                break;
            }
        }

        return parts;
    }

    /// <summary>Notes a part whose file is whole.</summary>
    public void Note(ArchivePart part)
    {
        lock (_gate)
            File.AppendAllText(PathOf(PartsName), JsonSerializer.Serialize(part, ArchiveJson.Default.ArchivePart) + "\n");
    }

    /// <summary>Before going on: a half line at the end would spoil the next one.</summary>
    public void Rewrite(IReadOnlyList<ArchivePart> parts) =>
        Replace(PartsName, [.. parts.SelectMany(part => JsonSerializer.SerializeToUtf8Bytes(part, ArchiveJson.Default.ArchivePart).Append((byte)'\n'))]);

    public ArchiveManifest End(ArchiveHeader header, DateTimeOffset endedAt)
    {
        var parts = Parts();
        var totals = parts.GroupBy(part => (part.Kind, part.Source)).Select(group => new ArchiveTotal(group.Key.Kind, group.Key.Source, group.Sum(part => part.Items), group.Sum(part => part.Bytes))).ToList();
        var manifest = new ArchiveManifest(header, endedAt, parts.Count, totals, Digest(PathOf(PartsName)));
        Replace(ManifestName, JsonSerializer.SerializeToUtf8Bytes(manifest, ArchiveJson.Default.ArchiveManifest));
        return manifest;
    }

    /// <summary>Whether the list of parts is the one of the manifest.</summary>
    public bool IsListWhole(ArchiveManifest manifest) => File.Exists(PathOf(PartsName)) && Digest(PathOf(PartsName)) == manifest.PartsDigest;

    public bool IsWhole(ArchivePart part) => File.Exists(PathOf(part.File)) && Digest(PathOf(part.File)) == part.Digest;

    public static string Digest(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private T? Read<T>(string name)
        where T : class
    {
        try
        {
            return File.Exists(PathOf(name)) ? (T?)JsonSerializer.Deserialize(File.ReadAllBytes(PathOf(name)), typeof(T), ArchiveJson.Default) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Replace(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name + ".new"), content);
        File.Move(PathOf(name + ".new"), PathOf(name), overwrite: true);
    }
}

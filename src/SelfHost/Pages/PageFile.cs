using System.IO.Compression;
using System.Security.Cryptography;

namespace EPerformance.SelfHost.Pages;

/// <summary>A file of the pages in memory, compressed when it is first asked for.</summary>
/// <param name="IsForEver">Its name says its content: it never changes.</param>
internal sealed record PageFile(string Type, byte[] Content, bool IsForEver)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".webmanifest"] = "application/manifest+json; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
    };

    private readonly Lazy<byte[]?> _compressed = new(() => Type.StartsWith("image/png", StringComparison.Ordinal) ? null : Compress(Content));

    public byte[]? Compressed => _compressed.Value;

    public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(Content))[..16]}\"";

    /// <summary>Every file that a browser may ask for, by its path. What the build writes beside them for people is left out.</summary>
    public static Dictionary<string, PageFile> ReadAll(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Types.ContainsKey(Path.GetExtension(path)))
        .ToDictionary(
            path => "/" + Path.GetRelativePath(folder, path).Replace('\\', '/'),
            path => new PageFile(Types[Path.GetExtension(path)], File.ReadAllBytes(path), Path.GetFileName(Path.GetDirectoryName(path)) is "assets"),
            StringComparer.Ordinal);

    private static byte[] Compress(byte[] content)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.Optimal))
            brotli.Write(content);
        return target.ToArray();
    }
}

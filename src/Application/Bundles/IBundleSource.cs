namespace EPerformance.Application.Bundles;

/// <summary>Where the files of a month bundle come from: a folder, an uploaded archive, a test. Two files may be read at the same time.</summary>
public interface IBundleSource
{
    /// <summary>The bytes of a file such as <c>units.csv</c>, or <c>null</c> when the bundle has none of that name.</summary>
    byte[]? Read(string fileName);
}

/// <summary>A bundle in a folder.</summary>
public sealed class FolderBundleSource(string folder) : IBundleSource
{
    public byte[]? Read(string fileName)
    {
        var path = Path.Combine(folder, fileName);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}

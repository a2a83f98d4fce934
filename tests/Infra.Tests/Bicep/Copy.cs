namespace EPerformance.Infra.Tests.Bicep;

/// <summary>A copy of <c>infra/bicep</c> that may be spoiled; gone when the test ends.</summary>
internal sealed class Copy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("eperformance-bicep-");

    public Copy()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.Bicep, "*", SearchOption.AllDirectories))
        {
            var target = PathOf(Path.GetRelativePath(Checkout.Bicep, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string PathOf(string relative) => Path.Combine(_folder.FullName, relative);

    /// <summary>Replaces text that must be there exactly once, so that a test cannot go on spoiling nothing.</summary>
    public void Replace(string relative, string text, string by)
    {
        var content = File.ReadAllText(PathOf(relative));
        Assert.Equal(2, content.Split(text).Length);
        File.WriteAllText(PathOf(relative), content.Replace(text, by, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

namespace EPerformance.TestKit;

/// <summary>The golden months of the repository: bundles and the results that an independent program computed for them.</summary>
public static class Golden
{
    public static string Folder { get; } = Find();

    public static string Bundle(string name) => Path.Combine(Folder, "bundles", name);

    public static string Expected(string bundle, params string[] path) => Path.Combine([Folder, "expected", bundle, .. path]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var golden = Path.Combine(folder.FullName, "tests", "golden");
            if (Directory.Exists(golden))
                return golden;
        }

        throw new InvalidOperationException("the tests must run inside a checkout");
    }
}

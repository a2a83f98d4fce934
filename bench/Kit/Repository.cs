namespace EPerformance.Bench.Kit;

/// <summary>The checkout that the bench runs in.</summary>
public static class Repository
{
    public static string Folder(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EPerformance.Functions.sln")))
                return Path.Combine([folder.FullName, .. parts]);
        }

        throw new InvalidOperationException("run the bench from inside the repository");
    }
}

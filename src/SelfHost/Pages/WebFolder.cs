namespace EPerformance.SelfHost.Pages;

/// <summary>Where the built pages of <c>src/Web</c> are.</summary>
internal static class WebFolder
{
    private const string Index = "index.html";

    /// <summary>How to build them, for the log.</summary>
    public const string HowToBuild = "npm ci --prefix src/Web && npm run build --prefix src/Web";

    /// <summary>Null where they are not built.</summary>
    /// <exception cref="StartException">The settings name a folder without them.</exception>
    public static string? Find(PagesSettings settings)
    {
        if (!settings.Built)
            return null;
        if (settings.Folder is { Length: > 0 } named)
            return IsBuilt(named) ? named : throw new StartException($"Pages:Folder {named} has no {Index}. Build the pages: {HowToBuild}");
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Path.Combine(at.FullName, "src", "Web", "dist") is var built && IsBuilt(built))
                return built;
        }

        return Path.Combine(AppContext.BaseDirectory, "web") is var beside && IsBuilt(beside) ? beside : null;
    }

    private static bool IsBuilt(string folder) => File.Exists(Path.Combine(folder, Index));
}

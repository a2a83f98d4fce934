using EPerformance.Application.Policies;

namespace EPerformance.Application.PolicyTools;

/// <summary>Finds the file behind a name: the path of a file, or an id of the library with the version in force on a day.</summary>
internal static class PolicyShelf
{
    /// <summary>Joins the parts of a layered policy, the lowest first.</summary>
    private const char Layered = '+';

    /// <summary>The topmost part of a name.</summary>
    public static string Top(PolicyLibrary library, string idOrFile) => library.IsFile(idOrFile) ? idOrFile : idOrFile.Split(Layered)[^1];

    /// <param name="on">The version in force on that day; the first when none is yet; the newest when not given.</param>
    /// <returns>The file of the topmost part, or <c>null</c> when there is none of that name.</returns>
    public static (PolicySource Source, DateOnly On)? Find(PolicyLibrary library, string idOrFile, DateOnly? on)
    {
        if (library.IsFile(idOrFile))
            return (PolicySource.OfFile(idOrFile), on ?? DateOnly.MaxValue);
        var id = Top(library, idOrFile);
        if (id == PostedPolicy.Name && library.Posted is { } posted)
            return (posted.Source, on ?? DateOnly.MaxValue);
        var versions = library.Versions(id);
        if (versions.Count == 0)
            return null;
        var found = on is null ? versions[^1] : versions.LastOrDefault(version => version.From <= on);
        if (found == default)
            found = versions[0];
        return (new PolicySource(found.Path, $"policies/{id}/{Path.GetFileName(found.Path)}", found.From), on > found.From ? on.Value : found.From);
    }

    /// <summary>The document alone, whatever is wrong with what it says; <c>null</c> when it is no JSON object.</summary>
    public static PolicyDocument? Open(PolicyLibrary library, PolicySource source, DateOnly on)
    {
        var document = PolicyDocument.Read(source, id => Find(library, id, on)?.Source).Document;
        return document is { Node: var node } && node.Names().Count > 0 ? document : null;
    }
}

using EPerformance.Application.Policies;

namespace EPerformance.Application.PolicyTools;

/// <summary>Every version of every policy of the library with what the check says of it. Files do not change while the program runs, so they are looked at once.</summary>
public sealed class PolicyCatalogue(PolicyLibrary library)
{
    private readonly Lazy<IReadOnlyList<CataloguedPolicy>> _all = new(() =>
    [
        .. library.Ids.Select(id => new CataloguedPolicy(id, [.. library.Versions(id).Select(version => (version.From, new CheckPolicy(library).Run(id, version.From)))]))
            .Where(policy => policy.Versions.Count > 0),
    ]);

    /// <summary>In order of id.</summary>
    public IReadOnlyList<CataloguedPolicy> All => _all.Value;

    /// <summary>The file of the topmost part as it is, byte by byte; <c>null</c> when there is none of that name.</summary>
    public byte[]? FileOf(string name, DateOnly? on) => PolicyShelf.Find(library, name, on)?.Source.Read();
}

/// <param name="Versions">Oldest first; there is one.</param>
public sealed record CataloguedPolicy(string Id, IReadOnlyList<(DateOnly From, PolicyCheck Check)> Versions);

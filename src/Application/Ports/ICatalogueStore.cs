using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>
/// Keeps the catalogue as one thing with a version: links must not run in a circle, whoever writes them. A change is written as a whole or not at all, with its
/// audit rows, and only onto the version that was read.
/// </summary>
public interface ICatalogueStore
{
    /// <summary>Number of the last change; 0 before the first. One small read.</summary>
    Task<int> VersionAsync(CancellationToken cancellationToken);

    /// <summary>Everything. What is written meanwhile may be in it already; its version is then still the older one.</summary>
    Task<CatalogueSnapshot> ReadAsync(CancellationToken cancellationToken);

    /// <param name="before">What was read. Another version in the store refuses the write.</param>
    /// <param name="changes">At most <see cref="MostAtOnce"/>, each code once.</param>
    Task<SaveResult> SaveAsync(CatalogueSnapshot before, IReadOnlyList<ItemChange> changes, CancellationToken cancellationToken);

    /// <summary>Changes of an item, oldest first.</summary>
    /// <param name="after">Only those of later versions of the catalogue; 0 for all.</param>
    /// <param name="count">At most so many.</param>
    Task<IReadOnlyList<ItemAudit>> HistoryAsync(string code, int after, int count, CancellationToken cancellationToken);

    /// <summary>An item and its audit row are two rows of one batch.</summary>
    const int MostAtOnce = 40;
}

/// <param name="Tag">The store's mark of the version; empty before the first change.</param>
public sealed record CatalogueSnapshot(int Version, string Tag, IReadOnlyList<CatalogueItem> Items);

/// <param name="After">The item with its events applied.</param>
public sealed record ItemChange(CatalogueItem After, IReadOnlyList<CatalogueEvent> Events);

/// <param name="Version">Of the catalogue, made by the change.</param>
public sealed record ItemAudit(int Version, Nip By, DateTimeOffset At, IReadOnlyList<CatalogueEvent> Events);

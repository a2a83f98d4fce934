using EPerformance.Application.Caches;
using EPerformance.Application.Ports;

namespace EPerformance.Application.Catalogue;

/// <summary>The catalogue in memory: every line that is entered asks it. It costs the store one small read a minute; a change is in force everywhere within <see cref="Lifetime"/>.</summary>
public sealed class CatalogueCache(ICatalogueStore store, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly Remembered<CatalogueView> _view = new(clock, (known, stop) => LookAsync(store, known, stop), _ => Lifetime);

    public ValueTask<CatalogueView> CurrentAsync(CancellationToken cancellationToken) => _view.CurrentAsync(cancellationToken);

    /// <summary>As the store has it now: what a change has to be decided on.</summary>
    public Task<CatalogueView> FreshAsync(CancellationToken cancellationToken) => _view.FreshAsync(cancellationToken);

    /// <summary>Makes the next caller look again: after a change through this process.</summary>
    public void Forget() => _view.Forget();

    public void Dispose() => _view.Dispose();

    private static async Task<CatalogueView> LookAsync(ICatalogueStore store, CatalogueView? known, CancellationToken cancellationToken) =>
        known is not null && known.Snapshot.Version == await store.VersionAsync(cancellationToken).ConfigureAwait(false)
            ? known
            : new CatalogueView(await store.ReadAsync(cancellationToken).ConfigureAwait(false));
}

using EPerformance.Application.Ports;

namespace EPerformance.Application.Catalogue;

/// <summary>The catalogue in memory: every line that is entered asks it. It costs the store one small read a minute; a change is in force everywhere within <see cref="Lifetime"/>.</summary>
public sealed class CatalogueCache(ICatalogueStore store, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _refreshing = new(1);
    private volatile Look? _last;

    public ValueTask<CatalogueView> CurrentAsync(CancellationToken cancellationToken) =>
        _last is { } look && look.At != long.MinValue && clock.GetElapsedTime(look.At) < Lifetime ? new(look.View) : new(FreshAsync(cancellationToken));

    /// <summary>As the store has it now: what a change has to be decided on.</summary>
    public async Task<CatalogueView> FreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var at = clock.GetTimestamp();
            var known = _last?.View;
            if (known is null || known.Snapshot.Version != await store.VersionAsync(cancellationToken).ConfigureAwait(false))
                known = new CatalogueView(await store.ReadAsync(cancellationToken).ConfigureAwait(false));
            _last = new Look(known, at);
            return known;
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <summary>Makes the next caller look again: after a change through this process.</summary>
    public void Forget() => _last = _last is { } look ? look with { At = long.MinValue } : null;

    public void Dispose() => _refreshing.Dispose();

    private sealed record Look(CatalogueView View, long At);
}

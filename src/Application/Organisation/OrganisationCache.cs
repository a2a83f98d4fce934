using EPerformance.Application.Ports;

namespace EPerformance.Application.Organisation;

/// <summary>
/// The organisation in memory. What everybody asks at every request costs the store one small read a minute; a change is in force
/// everywhere within <see cref="Lifetime"/>.
/// </summary>
public sealed class OrganisationCache(IOrganisationStore store, TimeProvider clock) : IDisposable
{
    /// <summary>How long a look at the version is good for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _refreshing = new(1);
    private volatile Look? _last;

    /// <summary>The organisation; <c>null</c> before the first import.</summary>
    public async ValueTask<OrganisationView?> CurrentAsync(CancellationToken cancellationToken)
    {
        if (_last is { } look && IsFresh(look))
            return look.View;
        await _refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_last is { } fresh && IsFresh(fresh))
                return fresh.View;
            _last = await LookAsync(_last?.View, cancellationToken).ConfigureAwait(false);
            return _last.View;
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <summary>Makes the next caller look again: after an import through this process.</summary>
    public void Forget() => _last = _last is { } look ? look with { At = long.MinValue } : null;

    public void Dispose() => _refreshing.Dispose();

    private bool IsFresh(Look look) => look.At != long.MinValue && clock.GetElapsedTime(look.At) < Lifetime;

    private async Task<Look> LookAsync(OrganisationView? known, CancellationToken cancellationToken)
    {
        var at = clock.GetTimestamp();
        var version = await store.VersionAsync(cancellationToken).ConfigureAwait(false);
        if (version is null || version == known?.Version)
            return new Look(known, at);
        var facts = await store.ReadAsync(version, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"organisation version {version} is in force but not stored");
        return new Look(new OrganisationView(version, facts), at);
    }

    private sealed record Look(OrganisationView? View, long At);
}

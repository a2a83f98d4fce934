using EPerformance.Application.Ports;

namespace EPerformance.Application.Access;

/// <summary>Who is locked out, remembered for <see cref="Lifetime"/>: a block is in force everywhere within that time, in this process at once.</summary>
public sealed class BlockedCallers(IBlockStore store, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _refreshing = new(1);
    private volatile Look? _last;

    public async ValueTask<bool> HoldsAsync(Caller caller, CancellationToken cancellationToken)
    {
        var look = _last is { } known && IsFresh(known) ? known : await LookAsync(cancellationToken).ConfigureAwait(false);
        return look.Blocks.Count > 0 && look.Blocks.Any(block => block.Holds(caller));
    }

    public void Forget() => _last = null;

    public void Dispose() => _refreshing.Dispose();

    private async Task<Look> LookAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_last is { } fresh && IsFresh(fresh))
                return fresh;
            var at = clock.GetTimestamp();
            return _last = new Look(await store.AllAsync(cancellationToken).ConfigureAwait(false), at);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private bool IsFresh(Look look) => clock.GetElapsedTime(look.At) < Lifetime;

    private sealed record Look(IReadOnlyList<Block> Blocks, long At);
}

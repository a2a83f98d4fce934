using EPerformance.Application.Caches;
using EPerformance.Application.Ports;

namespace EPerformance.Application.Access;

/// <summary>Who is locked out, remembered for <see cref="Lifetime"/>: a block is in force everywhere within that time, in this process at once.</summary>
public sealed class BlockedCallers(IBlockStore store, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private readonly Remembered<IReadOnlyList<Block>> _blocks = new(clock, (_, stop) => store.AllAsync(stop), _ => Lifetime);

    public async ValueTask<bool> HoldsAsync(Caller caller, CancellationToken cancellationToken)
    {
        var blocks = await _blocks.CurrentAsync(cancellationToken).ConfigureAwait(false);
        return blocks.Count > 0 && blocks.Any(block => block.Holds(caller));
    }

    public void Forget() => _blocks.Forget();

    public void Dispose() => _blocks.Dispose();
}

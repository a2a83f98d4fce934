using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Access;

/// <summary>Closes and opens the access of somebody.</summary>
public sealed class BlockCaller(IBlockStore store, BlockedCallers cache, TimeProvider clock)
{
    private const int LongestReason = 500, LongestAccount = 160;

    /// <param name="nip">Who; or <paramref name="account"/>, never both.</param>
    public async Task<Violation?> RunAsync(Caller by, Nip? nip, string? account, string? reason, bool isClosed, CancellationToken cancellationToken)
    {
        if (nip is null == account is null || account is { Length: 0 or > LongestAccount } || account?.Any(char.IsControl) == true
            || string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason)
            return AccessViolations.BlockUnusable;
        var block = new Block(nip, account, reason.Trim(), clock.GetUtcNow());
        if (block.Holds(by))
            return AccessViolations.OwnBlock;
        await store.WriteAsync(new BlockChange(block, isClosed, by.Nip), cancellationToken).ConfigureAwait(false);
        cache.Forget();
        return null;
    }
}

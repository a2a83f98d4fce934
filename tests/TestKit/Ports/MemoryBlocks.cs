using EPerformance.Application.Access;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

/// <summary>Who is locked out, in memory.</summary>
public sealed class MemoryBlocks : IBlockStore
{
    private readonly Lock _gate = new();
    private readonly List<Block> _blocks = [];

    public List<BlockChange> Changes { get; } = [];

    public Task<IReadOnlyList<Block>> AllAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<Block>>([.. _blocks]);
    }

    public Task WriteAsync(BlockChange change, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _blocks.RemoveAll(block => block.Nip == change.Block.Nip && block.Account == change.Block.Account);
            if (change.IsClosed)
                _blocks.Add(change.Block);
            Changes.Add(change);
        }

        return Task.CompletedTask;
    }
}

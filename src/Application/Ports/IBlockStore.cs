using EPerformance.Application.Access;

namespace EPerformance.Application.Ports;

/// <summary>Keeps who is locked out.</summary>
public interface IBlockStore
{
    /// <summary>Every block in force. One small query.</summary>
    Task<IReadOnlyList<Block>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Closes or opens the access of somebody, with the record of it, in one step. The same twice is recorded twice.</summary>
    Task WriteAsync(BlockChange change, CancellationToken cancellationToken);
}

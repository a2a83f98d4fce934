namespace EPerformance.Application.Ports;

/// <summary>Seals, each written once and never changed.</summary>
public interface IAuditSeals
{
    /// <summary>Numbers of the seals that are there, ascending.</summary>
    Task<IReadOnlyList<int>> NumbersAsync(CancellationToken cancellationToken);

    /// <summary><c>null</c> when there is none of that number.</summary>
    Task<byte[]?> ReadAsync(int number, CancellationToken cancellationToken);

    /// <returns>False when there is another seal of that number; nothing was written.</returns>
    Task<bool> WriteAsync(int number, byte[] content, CancellationToken cancellationToken);
}

using EPerformance.Application.Periods;

namespace EPerformance.Application.Ports;

/// <summary>Keeps the lists that were made of a locked run: written once, never changed.</summary>
public interface IPeriodExports
{
    /// <param name="write">Writes the content; called once.</param>
    /// <exception cref="InvalidOperationException">Another content is there under this name.</exception>
    Task WriteAsync(PeriodId id, int version, string name, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken);

    /// <summary><c>null</c> when there is no such list. The caller disposes it.</summary>
    Task<Stream?> ReadAsync(PeriodId id, int version, string name, CancellationToken cancellationToken);
}

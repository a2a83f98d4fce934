using EPerformance.Application.Integrity;

namespace EPerformance.Application.Ports;

/// <summary>The review queue. Each change is kept with its audit row, as a whole or not at all.</summary>
public interface ISignalStore
{
    /// <summary>All that were ever found and not yet purged: what a new review must not ask again.</summary>
    Task<IReadOnlyList<SignalRecord>> AllAsync(CancellationToken cancellationToken);

    Task<SignalRecord?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>In the order of ids.</summary>
    /// <param name="after">From the page before; <c>null</c> begins. Comes back from clients.</param>
    Task<SignalPage> PageAsync(bool decided, string? after, int size, CancellationToken cancellationToken);

    /// <summary>Keeps who looked at whose photo; twice at one instant is once. One transaction.</summary>
    Task RecordLookAsync(PhotoLook look, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for a signal that is new. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(SignalRecord? before, SignalRecord after, CancellationToken cancellationToken);
}

/// <param name="Next">Begins the next page; <c>null</c> when this is the last.</param>
public sealed record SignalPage(IReadOnlyList<SignalRecord> Signals, string? Next);

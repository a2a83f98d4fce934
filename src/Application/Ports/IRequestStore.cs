using EPerformance.Application.Requests;

namespace EPerformance.Application.Ports;

/// <summary>Keeps requests. A change is written as a whole or not at all: row and audit row.</summary>
public interface IRequestStore
{
    Task<StoredRequest?> FindAsync(RequestId id, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    /// <returns>False when somebody else was faster; nothing was written.</returns>
    Task<bool> SaveAsync(StoredRequest? before, StoredRequest after, RequestAudit audit, CancellationToken cancellationToken);

    /// <summary>Changes, oldest first.</summary>
    /// <param name="after">Only those that made a later version than this; 0 for all.</param>
    Task<IReadOnlyList<RequestAudit>> HistoryAsync(RequestId id, int after, int count, CancellationToken cancellationToken);
}

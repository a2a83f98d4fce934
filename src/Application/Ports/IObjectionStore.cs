using EPerformance.Application.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps objections. A change is written as a whole or not at all: row and audit row.</summary>
public interface IObjectionStore
{
    Task<StoredObjection?> FindAsync(ObjectionId id, CancellationToken cancellationToken);

    /// <summary>A person's, filed under the months of a year, in the order of months. One transaction.</summary>
    Task<IReadOnlyList<StoredObjection>> OfYearAsync(Nip owner, int year, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    /// <returns>False when somebody else was faster; nothing was written.</returns>
    Task<bool> SaveAsync(StoredObjection? before, StoredObjection after, ObjectionAudit audit, CancellationToken cancellationToken);

    /// <summary>Changes, oldest first.</summary>
    /// <param name="after">Only those that made a later version than this; 0 for all.</param>
    Task<IReadOnlyList<ObjectionAudit>> HistoryAsync(ObjectionId id, int after, int count, CancellationToken cancellationToken);
}

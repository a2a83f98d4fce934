using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps stand-ins as one list with a version, so that two who record at once see one another. A change is written with its audit row or not at all.</summary>
public interface IStandInStore
{
    /// <summary>Number of the last change; 0 before the first. One small read.</summary>
    Task<int> VersionAsync(CancellationToken cancellationToken);

    Task<StandInList> ReadAsync(CancellationToken cancellationToken);

    /// <param name="before">What was read. Another version in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StandInList before, RecordedStandIn after, Nip by, DateTimeOffset at, CancellationToken cancellationToken);
}

/// <param name="Tag">The store's mark of the version; empty before the first change.</param>
public sealed record StandInList(int Version, string Tag, IReadOnlyList<RecordedStandIn> Items);

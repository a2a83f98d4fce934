using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps punches; never changes one.</summary>
public interface IPunchStore
{
    /// <summary>Keeps the punch under its person, filing date and event id. At most one transaction when it is new: those of a rush share theirs.</summary>
    /// <returns><c>null</c> when kept; the punch that was there already when not.</returns>
    Task<PunchRecord?> AddAsync(PunchRecord punch, CancellationToken cancellationToken);

    Task<PunchRecord?> FindAsync(Nip nip, DateOnly filedUnder, string eventId, CancellationToken cancellationToken);

    /// <summary>In no particular order.</summary>
    Task<IReadOnlyList<PunchRecord>> OfPersonAsync(Nip nip, DateOnly filedUnder, CancellationToken cancellationToken);

    /// <summary>Everybody's of a bucket, in no particular order.</summary>
    /// <param name="bucket">See <see cref="IBuckets"/>.</param>
    Task<IReadOnlyList<PunchRecord>> OfBucketAsync(int bucket, DateOnly filedUnder, CancellationToken cancellationToken);
}

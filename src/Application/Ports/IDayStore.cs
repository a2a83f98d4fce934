using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps closed days.</summary>
public interface IDayStore
{
    /// <summary>Writes days of people of one bucket, overwriting; a hundred per transaction.</summary>
    Task PutAsync(int bucket, IReadOnlyList<ClosedDay> days, CancellationToken cancellationToken);

    /// <summary>Removes what an earlier close wrote for people of the bucket who do not belong to that day and zone any more.</summary>
    /// <returns>How many rows were removed.</returns>
    Task<int> RemoveOthersAsync(int bucket, AgencyZone zone, DateOnly date, IReadOnlySet<Nip> keep, CancellationToken cancellationToken);

    /// <summary>In order of date. One transaction.</summary>
    Task<IReadOnlyList<ClosedDay>> OfPersonAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken);

    /// <summary>Everybody's of a bucket in order of NIP and date. One transaction per thousand days.</summary>
    IAsyncEnumerable<ClosedDay> OfBucketAsync(int bucket, CivilMonth month, CancellationToken cancellationToken);
}

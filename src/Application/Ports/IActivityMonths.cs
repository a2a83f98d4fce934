using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>What counts of a person's activities, a row per month.</summary>
public interface IActivityMonths
{
    Task<StoredActivityMonth?> FindAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken);

    /// <summary>Everybody's of a bucket. One transaction per thousand rows of the year.</summary>
    /// <param name="bucket">See <see cref="IBuckets"/>.</param>
    Task<IReadOnlyDictionary<Nip, ActivityMonth>> OfBucketAsync(int bucket, CivilMonth month, CancellationToken cancellationToken);

    /// <summary>Everybody's of a bucket and year, in no particular order. One transaction per thousand rows of the year.</summary>
    Task<IReadOnlyList<(Nip Nip, CivilMonth Month, ActivityMonth Facts)>> OfYearAsync(int bucket, int year, CancellationToken cancellationToken);

    /// <param name="tag">Of the row that was read; <c>null</c> for none.</param>
    /// <returns>False when somebody else was faster; nothing was written.</returns>
    Task<bool> SaveAsync(Nip nip, CivilMonth month, ActivityMonth facts, string? tag, CancellationToken cancellationToken);
}

public sealed record StoredActivityMonth(ActivityMonth Facts, string Tag);

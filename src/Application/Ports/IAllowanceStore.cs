using EPerformance.Application.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps the results of every version, a row per person.</summary>
public interface IAllowanceStore
{
    /// <summary>Overwrites; a hundred per transaction.</summary>
    /// <param name="results">Of people of the bucket.</param>
    Task PutAsync(PeriodId id, int version, int bucket, IReadOnlyList<PersonResult> results, CancellationToken cancellationToken);

    /// <summary>With the explanation. One transaction, two when it did not fit into the row.</summary>
    Task<PersonResult?> FindAsync(PeriodId id, int version, Nip nip, CancellationToken cancellationToken);

    /// <summary>Everybody in order of NIP, without explanations.</summary>
    IAsyncEnumerable<PersonResult> AllAsync(PeriodId id, int version, CancellationToken cancellationToken);

    /// <summary>Everybody of a bucket in order of NIP, without explanations. One transaction per thousand.</summary>
    IAsyncEnumerable<PersonResult> OfBucketAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken);

    /// <summary>Without explanations; in order of NIP within each bucket, one bucket after the other.</summary>
    /// <param name="after">From the page before; <c>null</c> begins. Comes back from clients.</param>
    /// <param name="units">Which units; <c>null</c> for all, which reads as many rows as the page has.</param>
    Task<ResultPage> PageAsync(PeriodId id, int version, string? after, int size, Func<string, bool>? units, CancellationToken cancellationToken);
}

/// <param name="Next">Begins the next page; <c>null</c> when this is the last.</param>
public sealed record ResultPage(IReadOnlyList<PersonResult> Results, string? Next);

using EPerformance.Application.Audit;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Audit rows wherever they lie: beside what they record, in every table that has them.</summary>
public interface IAuditRows
{
    /// <summary>Every audit row of a time, in no particular order. Looks through all that is stored: for jobs, not for requests.</summary>
    /// <param name="from">Inclusive; <c>null</c> begins with the first, and with those that have no time.</param>
    /// <param name="to">Exclusive; <c>null</c> ends with the last.</param>
    IAsyncEnumerable<AuditRow> AllAsync(DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken);

    /// <summary><c>null</c> when there is no such row.</summary>
    Task<AuditContent?> FindAsync(AuditKey key, CancellationToken cancellationToken);

    /// <summary>Whom a row is about, by its key; <c>null</c> where it is about nobody, or about several.</summary>
    Nip? PersonOf(AuditKey key);

    /// <summary>Everything recorded about a person's items, in order of their keys. Reads what is stored of that person.</summary>
    IAsyncEnumerable<AuditContent> OfPersonAsync(Nip nip, CancellationToken cancellationToken);
}

using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps the predicates of units.</summary>
public interface IUnitAppraisalStore
{
    Task<StoredUnitAppraisal?> FindAsync(string unit, AppraisalPeriod period, CancellationToken cancellationToken);

    /// <summary>Whether any unit has a predicate of the year: then the agency evaluates here. One read.</summary>
    Task<bool> AnyAsync(int year, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredUnitAppraisal? before, UnitAppraisal after, Nip by, DateTimeOffset at, CancellationToken cancellationToken);
}

/// <param name="Version">1 for the first.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredUnitAppraisal(UnitAppraisal Unit, int Version, string Tag);

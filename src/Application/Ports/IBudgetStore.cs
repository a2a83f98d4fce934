using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps a budget plan per year; each import is a version with its record, and earlier ones stay in the record.</summary>
public interface IBudgetStore
{
    Task<StoredBudget?> FindAsync(int year, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredBudget? before, BudgetPlan plan, Nip by, DateTimeOffset at, CancellationToken cancellationToken);
}

/// <param name="Version">1 for the first import of the year.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredBudget(BudgetPlan Plan, int Version, Nip By, DateTimeOffset At, string Tag);

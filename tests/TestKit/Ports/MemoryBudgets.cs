using System.Collections.Concurrent;
using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Budget plans in memory.</summary>
public sealed class MemoryBudgets : IBudgetStore
{
    private readonly ConcurrentDictionary<int, StoredBudget> _plans = new();

    public Task<StoredBudget?> FindAsync(int year, CancellationToken cancellationToken) => Task.FromResult(_plans.GetValueOrDefault(year));

    public Task<SaveResult> SaveAsync(StoredBudget? before, BudgetPlan plan, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var version = (before?.Version ?? 0) + 1;
        var next = new StoredBudget(plan, version, by, at, $"{version}");
        var isSaved = before is null ? _plans.TryAdd(plan.Year, next) : _plans.TryUpdate(plan.Year, next, before);
        return Task.FromResult(isSaved ? SaveResult.Saved : SaveResult.Changed);
    }
}

using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Catalogue;

/// <summary>Budget plans: a year is a row, and every import an audit row with the whole plan beside it.</summary>
public sealed class BudgetStore(StorageClients clients) : IBudgetStore
{
    private const string Plan = "Plan", Version = "Version", At = "At", By = "By";

    private readonly Table _table = clients.Table(Keys.Budgets.Table);

    public async Task<StoredBudget?> FindAsync(int year, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Budgets.Year(year), null, cancellationToken).ConfigureAwait(false) is { } row
            ? new StoredBudget(
                StoredJson.Read<BudgetPlan>(PackedText.Get(row, Plan) ?? throw RowText.Damaged(row, Plan)),
                RowText.Number(row, Version),
                Nip.Parse(RowText.Required(row, By)),
                row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At),
                row.ETag.ToString())
            : null;

    public async Task<SaveResult> SaveAsync(StoredBudget? before, BudgetPlan plan, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var version = (before?.Version ?? 0) + 1;
        var row = Row(Keys.Budgets.Year(plan.Year), plan, version, by, at);
        var batch = new Batch(Keys.Budgets.Partition).Record(Row(Keys.Budgets.Audit(plan.Year, version), plan, version, by, at));
        batch = before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    private static TableEntity Row(EntityKey key, BudgetPlan plan, int version, Nip by, DateTimeOffset at)
    {
        var row = new TableEntity(key.Partition, key.Row) { [Version] = version, [By] = by.Value, [At] = at };
        return PackedText.TryPut(row, Plan, StoredJson.Write(plan)) ? row : throw new InvalidOperationException($"the plan of {plan.Year} does not fit; imports are limited so that it does");
    }
}

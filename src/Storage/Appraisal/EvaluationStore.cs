using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Appraisal;

/// <summary>Evaluations, a partition per person and year: every change is one batch, paid for as one transaction.</summary>
public sealed class EvaluationStore(StorageClients clients) : IEvaluationStore
{
    private const string Content = "Content", Version = "Version", At = "At", By = "By", Events = "Events";

    private readonly Table _table = clients.Table(Keys.Appraisals.Table);

    public async Task<StoredEvaluation?> FindAsync(EvaluationId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Appraisals.Evaluation(id), null, cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<StoredEvaluation>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken)
    {
        var found = new List<StoredEvaluation>();
        await foreach (var row in _table.ReadAsync(Keys.Appraisals.OfYear(person, year), null, cancellationToken).ConfigureAwait(false))
            found.Add(Read(row));
        return found;
    }

    public async Task<SaveResult> SaveAsync(StoredEvaluation? before, EvaluationChange change, CancellationToken cancellationToken)
    {
        var (after, id) = (change.After, change.After.Evaluation.Id);
        var row = Packed(Row(Keys.Appraisals.Evaluation(id)), Content, StoredJson.Write(new Kept(id, after.Evaluation.Reported, after.Evaluation.Rated, after.Evaluation.Rulings)));
        row[Version] = after.Version;
        var batch = new Batch(row.PartitionKey);
        batch = before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag));
        var audit = Row(Keys.Appraisals.Audit(id, after.Version));
        audit[Version] = after.Version;
        audit[At] = change.At;
        audit[By] = change.By.Value;
        batch.Record(Packed(audit, Events, StoredJson.Write(change.Events)));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    public async Task<IReadOnlyList<EvaluationAudit>> HistoryAsync(EvaluationId id, int after, int count, CancellationToken cancellationToken)
    {
        var last = after == 0 ? null : Keys.Appraisals.Audit(id, after).Row;
        var page = await _table.PageAsync(Keys.Appraisals.History(id), last, count, null, cancellationToken).ConfigureAwait(false);
        return [.. page.Rows.Select(row => new EvaluationAudit(
            RowText.Number(row, Version), Nip.Parse(RowText.Required(row, By)), row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At), StoredJson.Read<List<EvaluationEvent>>(Unpacked(row, Events))))];
    }

    private static StoredEvaluation Read(TableEntity row)
    {
        var kept = StoredJson.Read<Kept>(Unpacked(row, Content));
        return new StoredEvaluation(new Evaluation(kept.Id, kept.Reported, kept.Rated, kept.Rulings), RowText.Number(row, Version), row.ETag.ToString());
    }

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);

    private static string Unpacked(TableEntity row, string column) => PackedText.Get(row, column) ?? throw RowText.Damaged(row, column);

    private static TableEntity Packed(TableEntity row, string column, string text) => PackedText.TryPut(row, column, text)
        ? row
        : throw new InvalidOperationException($"{column} of {row.RowKey} does not fit; evaluations are limited so that it does");

    /// <summary>An evaluation without what is worked out from it.</summary>
    private sealed record Kept(EvaluationId Id, IReadOnlyList<ReportedResult> Reported, IReadOnlyList<RatedOutcome> Rated, IReadOnlyList<Ruling> Rulings);
}

using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Skp;

/// <summary>Performance plans, a partition per person and year: every change is one batch, paid for as one transaction.</summary>
public sealed class SkpStore(StorageClients clients) : ISkpStore
{
    private const string Plan = "Plan", Version = "Version", Notes = "Notes", Note = "Note", At = "At", By = "By", Events = "Events";

    private readonly Table _table = clients.Table(Keys.Skp.Table);

    public async Task<StoredSkp?> FindAsync(SkpId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Skp.Plan(id.Owner, id.Year, id.Number), null, cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<StoredSkp>> OfYearAsync(Nip owner, int year, CancellationToken cancellationToken)
    {
        var plans = new List<StoredSkp>();
        await foreach (var row in _table.ReadAsync(Keys.Skp.OfYear(owner, year), null, cancellationToken).ConfigureAwait(false))
            plans.Add(Read(row));
        return plans;
    }

    public async Task<SaveResult> SaveAsync(StoredSkp? before, SkpChange change, CancellationToken cancellationToken)
    {
        var (after, id) = (change.After, change.After.Plan.Id);
        var row = RowOf(after);
        var batch = new Batch(row.PartitionKey);
        batch = before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag));
        if (change.Note is { } note)
            batch.Add(Packed(Row(Keys.Skp.Note(id.Owner, id.Year, id.Number, note.Number)), Note, StoredJson.Write(note)));
        var audit = Row(Keys.Skp.Audit(id.Owner, id.Year, id.Number, after.Version));
        audit[Version] = after.Version;
        audit[At] = change.At;
        audit[By] = change.By.Value;
        batch.Record(Packed(audit, Events, StoredJson.Write(change.Events)));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    public async Task<bool> LeanAsync(StoredSkp plan, CancellationToken cancellationToken) =>
        (await _table.ReplaceAsync(RowOf(plan), new ETag(plan.Tag), cancellationToken).ConfigureAwait(false)).IsDone;

    public async Task<IReadOnlyList<SkpNote>> NotesAsync(SkpId id, CancellationToken cancellationToken)
    {
        var notes = new List<SkpNote>();
        await foreach (var row in _table.ReadAsync(Keys.Skp.Notes(id.Owner, id.Year, id.Number), null, cancellationToken).ConfigureAwait(false))
            notes.Add(StoredJson.Read<SkpNote>(Unpacked(row, Note)));
        return notes;
    }

    public async Task<IReadOnlyList<SkpAudit>> HistoryAsync(SkpId id, int after, int count, CancellationToken cancellationToken)
    {
        var last = after == 0 ? null : Keys.Skp.Audit(id.Owner, id.Year, id.Number, after).Row;
        var page = await _table.PageAsync(Keys.Skp.History(id.Owner, id.Year, id.Number), last, count, null, cancellationToken).ConfigureAwait(false);
        return [.. page.Rows.Select(row => new SkpAudit(
            RowText.Number(row, Version), Nip.Parse(RowText.Required(row, By)), row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At), StoredJson.Read<List<SkpEvent>>(Unpacked(row, Events))))];
    }

    private static TableEntity RowOf(StoredSkp stored)
    {
        var id = stored.Plan.Id;
        var row = Packed(Row(Keys.Skp.Plan(id.Owner, id.Year, id.Number)), Plan, StoredJson.Write(new PlanText(id, stored.Plan.Open, stored.Plan.Agreed, stored.Plan.EndedOn)));
        row[Version] = stored.Version;
        row[Notes] = stored.Notes;
        return row;
    }

    private static StoredSkp Read(TableEntity row)
    {
        var text = StoredJson.Read<PlanText>(Unpacked(row, Plan));
        return new StoredSkp(new SkpPlan(text.Id, text.Open, text.Agreed, text.EndedOn), RowText.Number(row, Version), RowText.Number(row, Notes), row.ETag.ToString());
    }

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);

    private static string Unpacked(TableEntity row, string column) => PackedText.Get(row, column) ?? throw RowText.Damaged(row, column);

    private static TableEntity Packed(TableEntity row, string column, string text) => PackedText.TryPut(row, column, text)
        ? row
        : throw new InvalidOperationException($"{column} of {row.RowKey} does not fit; plans are limited so that it does");

    /// <summary>A plan without what is worked out from it.</summary>
    private sealed record PlanText(SkpId Id, OpenContent? Open, IReadOnlyList<AgreedContent> Agreed, DateOnly? EndedOn);
}

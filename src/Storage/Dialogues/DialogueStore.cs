using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Dialogues;

/// <summary>Dialogues on tables, a partition per person and year: every change is one batch. The audit row names the event and nothing of what was said.</summary>
public sealed class DialogueStore(StorageClients clients) : IDialogueStore
{
    private const string Content = "Content", Version = "Version", At = "At", By = "By", Events = "Events";

    private readonly Table _table = clients.Table(Keys.Dialogues.Table);

    public async Task<StoredDialogue?> FindAsync(DialogueId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Dialogues.Thread(id), null, cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<StoredDialogue>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken)
    {
        var found = new List<StoredDialogue>();
        await foreach (var row in _table.ReadAsync(Keys.Dialogues.OfYear(person, year), null, cancellationToken).ConfigureAwait(false))
            found.Add(Read(row));
        return found;
    }

    public async Task<SaveResult> SaveAsync(StoredDialogue? before, DialogueChange change, CancellationToken cancellationToken)
    {
        var (after, id) = (change.After, change.After.Thread.Id);
        var row = Row(Keys.Dialogues.Thread(id));
        if (!PackedText.TryPut(row, Content, StoredJson.Write(after.Thread)))
            throw new InvalidOperationException($"{Content} of {row.RowKey} does not fit; threads are limited so that it does");
        row[Version] = after.Version;
        var batch = new Batch(row.PartitionKey);
        batch = before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag));
        var audit = Row(Keys.Dialogues.Audit(id, after.Version));
        audit[Version] = after.Version;
        audit[At] = change.At;
        audit[By] = change.By.Value;
        audit[Events] = $"[{string.Join(',', change.Events.Select(happened => $$"""{"$case":"{{happened.GetType().Name}}"}"""))}]";
        batch.Record(audit);
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    private static StoredDialogue Read(TableEntity row) => new(
        StoredJson.Read<DialogueThread>(PackedText.Get(row, Content) ?? throw RowText.Damaged(row, Content)), RowText.Number(row, Version), row.ETag.ToString());

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);
}

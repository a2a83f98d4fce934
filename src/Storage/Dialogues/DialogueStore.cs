using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Dialogues;

/// <summary>Dialogues on tables, a partition per person and year. The audit row names the event and nothing of what was said.</summary>
public sealed class DialogueStore(StorageClients clients) : IDialogueStore
{
    private readonly Documents _documents = new(clients.Table(Keys.Dialogues.Table));

    public async Task<StoredDialogue?> FindAsync(DialogueId id, CancellationToken cancellationToken) =>
        await _documents.FindAsync(Keys.Dialogues.Thread(id), cancellationToken).ConfigureAwait(false) is { } kept ? Read(kept) : null;

    public Task<IReadOnlyList<StoredDialogue>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken) =>
        _documents.ReadAsync(Keys.Dialogues.OfYear(person, year), Read, cancellationToken);

    public Task<SaveResult> SaveAsync(StoredDialogue? before, DialogueChange change, CancellationToken cancellationToken)
    {
        var (after, id) = (change.After, change.After.Thread.Id);
        var events = $"[{string.Join(',', change.Events.Select(happened => $$"""{"$case":"{{happened.GetType().Name}}"}"""))}]";
        return _documents.SaveAsync(
            Keys.Dialogues.Thread(id), Keys.Dialogues.Audit(id, after.Version), before?.Tag, StoredJson.Write(after.Thread), new KeptChange(after.Version, change.By.Value, change.At, events), cancellationToken);
    }

    private static StoredDialogue Read(KeptDocument kept) => new(StoredJson.Read<DialogueThread>(kept.Text), kept.Version, kept.Tag);
}

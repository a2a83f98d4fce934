using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Dialogues in memory, as text as a store keeps them.</summary>
public sealed class MemoryDialogues : IDialogueStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<(Nip Person, int Year, int Number), (string Text, int Version)> _threads = [];

    public Task<StoredDialogue?> FindAsync(DialogueId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_threads.TryGetValue((id.Person, id.Year, id.Number), out var row) ? Read(row) : null);
    }

    public Task<IReadOnlyList<StoredDialogue>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredDialogue>>([.. _threads.Where(row => row.Key.Person == person && row.Key.Year == year).Select(row => Read(row.Value))]);
    }

    public Task<SaveResult> SaveAsync(StoredDialogue? before, DialogueChange change, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var id = change.After.Thread.Id;
            var key = (id.Person, id.Year, id.Number);
            if ((_threads.TryGetValue(key, out var known) ? known.Version : 0) != (before?.Version ?? 0))
                return Task.FromResult(SaveResult.Changed);
            _threads[key] = (StoredJson.Write(change.After.Thread), change.After.Version);
            return Task.FromResult(SaveResult.Saved);
        }
    }

    private static StoredDialogue Read((string Text, int Version) row) => new(StoredJson.Read<DialogueThread>(row.Text), row.Version, $"{row.Version}");
}

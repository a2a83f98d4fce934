using EPerformance.Application.Ports;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Dialogues in memory.</summary>
/// <param name="beforeWrite">Called before each write: what it throws keeps it from happening.</param>
public sealed class MemoryDialogues(Action? beforeWrite = null) : IDialogueStore
{
    private readonly MemoryDocuments<DialogueId, DialogueThread, DialogueChange> _threads = new((one, other) => (one.Person, one.Year, one.Number).CompareTo((other.Person, other.Year, other.Number)));

    public Task<StoredDialogue?> FindAsync(DialogueId id, CancellationToken cancellationToken) => Task.FromResult(_threads.Find(id, Read));

    public Task<IReadOnlyList<StoredDialogue>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken) =>
        Task.FromResult(_threads.All(id => id.Person == person && id.Year == year, Read));

    public Task<SaveResult> SaveAsync(StoredDialogue? before, DialogueChange change, CancellationToken cancellationToken)
    {
        beforeWrite?.Invoke();
        return Task.FromResult(_threads.Save(change.After.Thread.Id, before?.Version ?? 0, change.After.Thread, change.After.Version, change));
    }

    private static StoredDialogue Read(DialogueThread thread, int version, string tag) => new(thread, version, tag);
}

using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps dialogues. A change is written as a whole or not at all: thread and audit row. The audit row says who spoke and not what: that is in the thread, for those whom it concerns.</summary>
public interface IDialogueStore
{
    Task<StoredDialogue?> FindAsync(DialogueId id, CancellationToken cancellationToken);

    /// <summary>A person's threads of a year, in order of number. One read.</summary>
    Task<IReadOnlyList<StoredDialogue>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> to begin. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredDialogue? before, DialogueChange change, CancellationToken cancellationToken);
}

/// <param name="Version">1 for the first change.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredDialogue(DialogueThread Thread, int Version, string Tag);

/// <param name="After">With the next version; its tag is not looked at.</param>
public sealed record DialogueChange(StoredDialogue After, IReadOnlyList<DialogueEvent> Events, Nip By, DateTimeOffset At);

using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Ports;

/// <summary>Keeps performance plans. A change is written as a whole or not at all: plan, note, audit row.</summary>
public interface ISkpStore
{
    Task<StoredSkp?> FindAsync(SkpId id, CancellationToken cancellationToken);

    /// <summary>A person's plans of a year, by number. One read.</summary>
    Task<IReadOnlyList<StoredSkp>> OfYearAsync(Nip owner, int year, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredSkp? before, SkpChange change, CancellationToken cancellationToken);

    /// <summary>
    /// Marks a plan as leant on: its content stays, but whoever read it before cannot write it any more without reading again. False when it has changed since it was read.
    /// </summary>
    Task<bool> LeanAsync(StoredSkp plan, CancellationToken cancellationToken);

    /// <summary>The dialogue, oldest first.</summary>
    Task<IReadOnlyList<SkpNote>> NotesAsync(SkpId id, CancellationToken cancellationToken);

    /// <summary>Changes, oldest first.</summary>
    /// <param name="after">Only those of later versions; 0 for all.</param>
    /// <param name="count">At most so many.</param>
    Task<IReadOnlyList<SkpAudit>> HistoryAsync(SkpId id, int after, int count, CancellationToken cancellationToken);
}

/// <param name="Version">1 for the first change; clients send it back as the version that they saw.</param>
/// <param name="Notes">How many notes there are: the number of the last.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredSkp(SkpPlan Plan, int Version, int Notes, string Tag);

/// <param name="After">With the next version; its tag is not looked at.</param>
/// <param name="Note"><c>null</c> when the change is none of the dialogue.</param>
public sealed record SkpChange(StoredSkp After, IReadOnlyList<SkpEvent> Events, SkpNote? Note, Nip By, DateTimeOffset At);

/// <summary>One note of the dialogue about a plan.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="ReplyTo">The note that it answers; <c>null</c> begins a thread.</param>
/// <param name="Result">Id of the result that it is about; <c>null</c> for the plan as a whole.</param>
public sealed record SkpNote(int Number, int? ReplyTo, string? Result, string Text, Nip By, DateTimeOffset At);

/// <param name="Events">Empty for a note.</param>
public sealed record SkpAudit(int Version, Nip By, DateTimeOffset At, IReadOnlyList<SkpEvent> Events);

using EPerformance.Application.Submissions;

namespace EPerformance.Application.Ports;

/// <summary>When which submission or request has to be looked at, whether anybody acts or not. An entry too many costs a look, one too few a submission.</summary>
public interface IDueList
{
    Task PutAsync(DueEntry entry, CancellationToken cancellationToken);

    /// <summary>An entry that is gone already is no error.</summary>
    Task RemoveAsync(DueEntry entry, CancellationToken cancellationToken);

    /// <summary>Entries up to an instant (inclusive), in the order of time within a shard.</summary>
    IAsyncEnumerable<DueEntry> UntilAsync(DateTimeOffset until, CancellationToken cancellationToken);
}

/// <param name="At">A deadline; of a passing entry the moment from which it may go.</param>
public sealed record DueEntry(DateTimeOffset At, ItemRef Item)
{
    /// <summary>Asks for one look when whatever is under way with the item must have ended, and goes with it.</summary>
    public bool IsPassing { get; init; }

    /// <summary>What put it there, as a W3C <c>traceparent</c>; <c>null</c> when that was not traced.</summary>
    public string? Cause { get; init; }

    public static DueEntry Passing(ItemRef item, DateTimeOffset now) => new(now.ToUniversalTime() + SubmissionEffects.GuardTime, item) { IsPassing = true };

    /// <summary>Whether it is of no more use after a look. A deadline that the item does not have may belong to a change that is just being written.</summary>
    /// <param name="dueAt">Of the item as it stands.</param>
    public bool IsOver(DateTimeOffset? dueAt, DateTimeOffset now) => dueAt != At && (IsPassing ? At : At + SubmissionEffects.GuardTime) <= now;
}

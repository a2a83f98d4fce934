using EPerformance.Application.Ports;

namespace EPerformance.Application.Submissions;

/// <summary>
/// What a change does outside its row, in an order that a crash at any point cannot turn into a loss:
/// <list type="number">
/// <item>the entry in the due list: of the next deadline; where neither the old nor the new state has one, a passing guard;</item>
/// <item>the row with its lines, audit and idempotency rows, and in it the <see cref="Aftermath"/>;</item>
/// <item>queues, notices, engine: each may be done twice;</item>
/// <item>the due entry of the old state, or the passing guard, is removed.</item>
/// </list>
/// So whenever something may be missing, the due list still names the item, and looking at it (<see cref="SettleAsync(Func{CancellationToken, Task{TItem}}, DateTimeOffset, CancellationToken)"/>) does all of
/// step 3 again. An entry for a change that was never written is dropped by the scan.
/// </summary>
public abstract class ItemEffects<TItem>(IInbox inbox, IDueList due, IOutbox outbox)
    where TItem : class, IStoredItem
{
    /// <summary>Writes one change: the four steps, in their order. What earlier changes may have left undone is done before, when the row has no room for more of it.</summary>
    /// <param name="read">The item as it is stored.</param>
    /// <param name="change">What is written over a state, which for a new item is <c>null</c>.</param>
    /// <param name="save">Step 2. False when somebody was faster.</param>
    /// <returns>The item after the change; <c>null</c> when somebody was faster: then it is to be decided anew.</returns>
    internal async Task<TItem?> WriteAsync(
        TItem? before,
        DateTimeOffset now,
        Func<CancellationToken, Task<TItem?>> read,
        Func<TItem?, Following<TItem>> change,
        Func<Following<TItem>, CancellationToken, Task<bool>> save,
        CancellationToken cancellationToken)
    {
        if (before is { Aftermath.IsFull: true })
        {
            if ((await SettleAsync(read, now, cancellationToken).ConfigureAwait(false))?.Version != before.Version)
                return null;
            before = (TItem)before.Settled();
        }

        var follow = change(before);
        var guard = await GuardAsync(follow, now, cancellationToken).ConfigureAwait(false);
        if (!await save(follow, cancellationToken).ConfigureAwait(false))
            return null;
        await FollowAsync(follow, guard, cancellationToken).ConfigureAwait(false);
        return follow.After;
    }

    /// <summary>Step 1. Gives the entry that step 4 removes, if any.</summary>
    private async Task<DueEntry?> GuardAsync(Following<TItem> follow, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (before, after) = (follow.Before?.DueAt, follow.After.DueAt);
        if (after is { } next && next != before)
            await due.PutAsync(new DueEntry(next, follow.After.Ref), cancellationToken).ConfigureAwait(false);
        if (before is { } old)
            return after == old ? null : new DueEntry(old, follow.After.Ref);
        if (after is not null || !follow.IsAny)
            return null;
        var guard = new DueEntry(now.ToUniversalTime() + SubmissionEffects.GuardTime, follow.After.Ref);
        await due.PutAsync(guard, cancellationToken).ConfigureAwait(false);
        return guard;
    }

    /// <summary>Steps 3 and 4.</summary>
    private async Task FollowAsync(Following<TItem> follow, DueEntry? guard, CancellationToken cancellationToken)
    {
        foreach (var entry in follow.Entered)
            await inbox.PutAsync(entry, cancellationToken).ConfigureAwait(false);
        foreach (var entry in follow.Left)
            await inbox.RemoveAsync(entry, cancellationToken).ConfigureAwait(false);
        foreach (var notice in follow.Notices)
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
        await ProjectAsync(follow.After, cancellationToken).ConfigureAwait(false);
        if (follow.IsSent)
            await TellSubmittedAsync(follow.After, cancellationToken).ConfigureAwait(false);
        if (follow.IsDecided)
            await TellDecidedAsync(follow.After, cancellationToken).ConfigureAwait(false);
        if (guard is not null)
            await due.RemoveAsync(guard, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Settles what is read, and once more when somebody changed it meanwhile: what was put into a queue for a version that is past, the other one could not know and did not take away.
    /// </summary>
    /// <returns>As it stands afterwards; <c>null</c> when there is none.</returns>
    internal async Task<TItem?> SettleAsync(Func<CancellationToken, Task<TItem?>> read, DateTimeOffset now, CancellationToken cancellationToken)
    {
        DueEntry? guard = null;
        var item = await read(cancellationToken).ConfigureAwait(false);
        while (item is not null)
        {
            guard = await QueueMissingAsync(item, guard, now, cancellationToken).ConfigureAwait(false);
            await SettleAsync(item, cancellationToken).ConfigureAwait(false);
            var later = await read(cancellationToken).ConfigureAwait(false);
            if (later?.Version == item.Version)
                break;
            // What is past may still stand in queues that the later version does not name.
            foreach (var entry in item.Inbox)
                await inbox.RemoveAsync(entry, cancellationToken).ConfigureAwait(false);
            item = later;
        }

        if (guard is not null)
            await due.RemoveAsync(guard, cancellationToken).ConfigureAwait(false);
        return item;
    }

    /// <summary>A process that was held up may queue what was decided meanwhile: whoever meets it there and is refused does not meet it again.</summary>
    internal Task RefusedAsync(TItem? item, Func<CancellationToken, Task<TItem?>> read, DateTimeOffset now, CancellationToken cancellationToken) =>
        item is { Aftermath.Retired.Count: > 0 } ? SettleAsync(read, now, cancellationToken) : Task.CompletedTask;

    /// <summary>
    /// Puts the item where it waits and does not stand. Who changes it meanwhile takes its entry out of the due list; a guard of our own names it there until we have looked again, or else a crash in between would
    /// leave in a queue what waits no more.
    /// </summary>
    private async Task<DueEntry?> QueueMissingAsync(TItem item, DueEntry? guard, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var entry in item.Inbox)
        {
            if (await inbox.StandsAsync(entry, cancellationToken).ConfigureAwait(false))
                continue;
            if (guard is null)
            {
                guard = new DueEntry(now.ToUniversalTime() + SubmissionEffects.GuardTime, item.Ref);
                await due.PutAsync(guard, cancellationToken).ConfigureAwait(false);
            }

            await inbox.PutAsync(entry, cancellationToken).ConfigureAwait(false);
        }

        return guard;
    }

    /// <summary>Step 3 of all changes that may be unfinished, again.</summary>
    private async Task SettleAsync(TItem item, CancellationToken cancellationToken)
    {
        if (item.DueAt is { } at)
            await due.PutAsync(new DueEntry(at, item.Ref), cancellationToken).ConfigureAwait(false);
        foreach (var entry in item.Aftermath.Retired)
            await inbox.RemoveAsync(entry, cancellationToken).ConfigureAwait(false);
        foreach (var notice in item.Aftermath.Notices)
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
        await ProjectAsync(item, cancellationToken).ConfigureAwait(false);
        if (item.Inbox.Count > 0)
            await TellSubmittedAsync(item, cancellationToken).ConfigureAwait(false);
        if (item.HasOutcomes)
            await TellDecidedAsync(item, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>It waits for a verifier.</summary>
    protected abstract Task TellSubmittedAsync(TItem item, CancellationToken cancellationToken);

    /// <summary>What counts of it may have changed.</summary>
    protected abstract Task TellDecidedAsync(TItem item, CancellationToken cancellationToken);

    /// <summary>Writes what else follows from the row and is looked up elsewhere.</summary>
    protected virtual Task ProjectAsync(TItem item, CancellationToken cancellationToken) => Task.CompletedTask;
}

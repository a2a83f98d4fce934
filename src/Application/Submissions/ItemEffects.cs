using EPerformance.Application.Ports;

namespace EPerformance.Application.Submissions;

/// <summary>
/// What a change does outside its row, in an order that a crash at any point cannot turn into a loss:
/// <list type="number">
/// <item>entries in the due list: the next deadline; a passing one where neither the old nor the new state has a deadline, or where the change before may still be under way;</item>
/// <item>the row with its lines, audit and idempotency rows, and in it the <see cref="Aftermath"/>;</item>
/// <item>queues, notices, engine: each may be done twice;</item>
/// <item>the due entry of the old state, or the passing one, is removed, unless it is there for the change before.</item>
/// </list>
/// So whenever something may be missing, the due list still names the item, and looking at it (<see cref="SettleAsync(Func{CancellationToken, Task{TItem}}, DateTimeOffset, CancellationToken)"/>) does all of
/// step 3 again. An entry for a change that was never written is dropped by the scan.
/// <para>
/// Step 3 of one change may also come too late: its host is slow, or dead with a write on the wire, and another one has written the next change. Nobody can hold such a write back, so it is looked for
/// when it must have arrived: whoever changes the queues of an item soon after another change, or queues anew what stood in no queue, leaves a passing entry of the due list behind, and no one
/// but that look removes it. Everything else of step 3 carries its version and never undoes a later one.
/// </para>
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
        var (before, after, item) = (follow.Before?.DueAt, follow.After.DueAt, follow.After.Ref);
        if (after is { } next && next != before)
            await due.PutAsync(new DueEntry(next, item), cancellationToken).ConfigureAwait(false);
        var (isUndriven, isSoon, passing) = (before is null && after is null && follow.IsAny, follow.MeetsAnother(now), DueEntry.Passing(item, now));
        if (isUndriven || isSoon)
            await due.PutAsync(passing, cancellationToken).ConfigureAwait(false);
        if (before is { } old)
            return after == old ? null : new DueEntry(old, item);
        return isUndriven && !isSoon ? passing : null;
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
        var item = await read(cancellationToken).ConfigureAwait(false);
        while (item is not null)
        {
            await QueueMissingAsync(item, now, cancellationToken).ConfigureAwait(false);
            await SettleAsync(item, cancellationToken).ConfigureAwait(false);
            var later = await read(cancellationToken).ConfigureAwait(false);
            if (later?.Version == item.Version)
                return item;
            // What is past may still stand in queues that the later version does not name.
            foreach (var entry in item.Inbox.Where(old => later?.Inbox.Any(old.IsAt) != true))
                await inbox.RemoveAsync(entry, cancellationToken).ConfigureAwait(false);
            item = later;
        }

        return item;
    }

    /// <summary>Puts the item where it waits and does not stand. Who changes it meanwhile takes its entry out of the due list; a passing one names it there, so that the queue is looked at once more.</summary>
    private async Task QueueMissingAsync(TItem item, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var isNamed = false;
        foreach (var entry in item.Inbox)
        {
            if (await inbox.StandsAsync(entry, cancellationToken).ConfigureAwait(false))
                continue;
            if (!isNamed)
                await due.PutAsync(DueEntry.Passing(item.Ref, now), cancellationToken).ConfigureAwait(false);
            isNamed = true;
            await inbox.PutAsync(entry, cancellationToken).ConfigureAwait(false);
        }
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

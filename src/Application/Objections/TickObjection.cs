using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Objections;

namespace EPerformance.Application.Objections;

/// <summary>Looks at an objection that the due list names, as <see cref="Tick"/> does at a submission. Early, late and repeated looks are harmless.</summary>
public sealed class TickObjection(ObjectionDesk desk, ObjectionEffects effects, IDueList due, TimeProvider clock)
{
    /// <returns>The objection as it stands afterwards; <c>null</c> when there is none.</returns>
    public async Task<StoredObjection?> RunAsync(DueEntry entry, CancellationToken cancellationToken)
    {
        var id = ObjectionId.Of(entry.Item);
        await desk.ChangeAsync(new ObjectionAsk(id, null, at => new ObjectionCommand.DeadlinePassed(at.Now)), cancellationToken).ConfigureAwait(false);
        var objection = await effects.SettleAsync(token => desk.Store.FindAsync(id, token), clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        if (entry.IsOver(objection?.DueAt, clock.GetUtcNow()))
            await due.RemoveAsync(entry, cancellationToken).ConfigureAwait(false);
        return objection;
    }
}

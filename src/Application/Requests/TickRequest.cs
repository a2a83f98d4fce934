using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>Looks at a request that the due list names, as <see cref="Tick"/> does at a submission. Early, late and repeated looks are harmless.</summary>
public sealed class TickRequest(RequestDesk desk, RequestEffects effects, IDueList due, TimeProvider clock)
{
    /// <returns>The request as it stands afterwards; <c>null</c> when there is none.</returns>
    public async Task<StoredRequest?> RunAsync(DueEntry entry, CancellationToken cancellationToken)
    {
        var id = RequestId.Of(entry.Item);
        await desk.ChangeAsync(new RequestAsk(id, null, at => new RequestCommand.DeadlinePassed(at.Now)), cancellationToken).ConfigureAwait(false);
        var request = await effects.SettleAsync(token => desk.Store.FindAsync(id, token), clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        if (entry.IsOver(request?.DueAt, clock.GetUtcNow()))
            await due.RemoveAsync(entry, cancellationToken).ConfigureAwait(false);
        return request;
    }
}

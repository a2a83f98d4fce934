using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;

namespace EPerformance.Application.Objections;

/// <summary>What a change of an objection does outside its row: as of everything that is decided, and the correction that an acceptance is.</summary>
public sealed class ObjectionEffects(IInbox inbox, IDueList due, IOutbox outbox, ObjectionRemedies remedies) : ItemEffects<StoredObjection>(inbox, due, outbox)
{
    /// <summary>Nothing else is told: the due list is the clock of objections in every host.</summary>
    protected override Task TellSubmittedAsync(StoredObjection item, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override Task TellDecidedAsync(StoredObjection item, CancellationToken cancellationToken) => remedies.RunAsync(item, cancellationToken);
}

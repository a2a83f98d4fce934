using EPerformance.Application.Ports;

namespace EPerformance.Application.Submissions;

/// <summary>What a change of a submission does outside its row (<see cref="ItemEffects{TItem}"/>).</summary>
public sealed class SubmissionEffects(IInbox inbox, IDueList due, IOutbox outbox, ISubmissionEngine engine) : ItemEffects<StoredSubmission>(inbox, due, outbox)
{
    /// <summary>Longer than any request takes between step 1 and step 4.</summary>
    public static readonly TimeSpan GuardTime = TimeSpan.FromMinutes(10);

    protected override Task TellSubmittedAsync(StoredSubmission item, CancellationToken cancellationToken) => engine.SubmittedAsync(item, cancellationToken);

    protected override Task TellDecidedAsync(StoredSubmission item, CancellationToken cancellationToken) => engine.DecidedAsync(item, cancellationToken);
}

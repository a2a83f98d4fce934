using EPerformance.Application.Submissions;

namespace EPerformance.Application.Ports;

/// <summary>
/// What goes on after a change: waiting, reminding, escalating, scoring. Told after the change was stored, perhaps twice, and perhaps
/// only when a scan finds that nobody was told.
/// </summary>
public interface ISubmissionEngine
{
    /// <summary>The submission waits for a verifier.</summary>
    Task SubmittedAsync(StoredSubmission submission, CancellationToken cancellationToken);

    /// <summary>What counts of the submission may have changed.</summary>
    Task DecidedAsync(StoredSubmission submission, CancellationToken cancellationToken);
}

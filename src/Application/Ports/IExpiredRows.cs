namespace EPerformance.Application.Ports;

/// <summary>
/// Removes rows that are of no more use. Several processes may do so at once and may stop anywhere; what is left, the next one finds. Costs a
/// transaction per thousand rows that are there and at least one per hundred that go.
/// </summary>
public interface IExpiredRows
{
    /// <summary>Answers kept for repeated requests, last touched before the instant (exclusive).</summary>
    /// <returns>How many went.</returns>
    Task<int> RemoveAnswersAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Files of evidence that no activity names, uploaded before the instant (exclusive). A transaction per 5,000 files that are there and one for each that goes.</summary>
    /// <returns>How many went.</returns>
    Task<int> RemoveEvidenceAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>
    /// Photos that were uploaded before the instant (exclusive), and those that a link could not refuse and the policy does: empty, too large, or declared as another type than their name says. A
    /// transaction per 5,000 that are there and one for each that goes.
    /// </summary>
    /// <param name="mostBytes">Inclusive.</param>
    /// <returns>How many went.</returns>
    Task<int> RemovePhotosAsync(DateTimeOffset before, long mostBytes, CancellationToken cancellationToken);

    /// <summary>Notices from before the instant (exclusive).</summary>
    /// <returns>How many went.</returns>
    Task<int> RemoveNoticesAsync(DateTimeOffset before, CancellationToken cancellationToken);
}

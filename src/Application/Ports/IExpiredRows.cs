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

    /// <summary>Talent maps that were taken before the instant (exclusive) with everybody's place on them, and places of maps that were cut off; that a map was taken, and by whom, stays recorded.</summary>
    /// <returns>How many rows went.</returns>
    Task<int> RemoveTalentMapsAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>
    /// Early warnings of periods that ended before the day (exclusive), with their record: first a mark is recorded that says so to <see cref="Audit.VerifyAudit"/>, and the look at the period goes last.
    /// </summary>
    /// <returns>How many rows went.</returns>
    Task<int> RemoveWarningsAsync(DateOnly before, DateTimeOffset now, CancellationToken cancellationToken);
}

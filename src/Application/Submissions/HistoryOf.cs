using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>Who changed a submission when, for everybody who may read it.</summary>
public sealed class HistoryOf(OrganisationCache organisations, ISubmissionStore store, TimeProvider clock)
{
    /// <param name="after">Only what came after this version; 0 begins.</param>
    public async Task<(IReadOnlyList<SubmissionAudit> Changes, Violation? Refusal)> RunAsync(
        SubmissionDay id, int after, int count, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        var stored = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (!SubmissionAccess.MayRead(caller, id, stored?.State, organisation, clock.GetUtcNow()))
            return ([], AccessViolations.NotYours);
        if (stored is null)
            return ([], AccessViolations.NotFound);
        return (await store.HistoryAsync(id, after, count, cancellationToken).ConfigureAwait(false), null);
    }
}

using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>One submission with its lines: for its owner, the superiors of today and of the stored chain, the offices and auditors. Two reads.</summary>
public sealed class SubmissionOf(OrganisationCache organisations, ISubmissionStore store, TimeProvider clock)
{
    public async Task<(SubmissionView? View, Violation? Refusal)> RunAsync(SubmissionDay id, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var stored = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (!SubmissionAccess.MayRead(caller, id, stored?.State, organisation, clock.GetUtcNow()))
            return (null, AccessViolations.NotYours);
        if (stored is null)
            return (null, AccessViolations.NotFound);
        var activities = await store.LinesAsync(id, cancellationToken).ConfigureAwait(false);
        var byId = activities.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var lines = stored.State.Lines.Select(line => new LineView(byId[line.Id], line));
        return (new SubmissionView(stored, stored.Version, StatusText.Of(stored.State, organisation), [.. lines]), null);
    }
}

using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>Objections for somebody to read: one, its history, all of a person's year.</summary>
public sealed class ObjectionOf(OrganisationCache organisations, IObjectionStore store, TimeProvider clock)
{
    public async Task<(StoredObjection? Objection, Violation? Refusal)> RunAsync(ObjectionId id, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var stored = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (!ObjectionAccess.MayRead(caller, id.Owner, stored, organisation, clock.GetUtcNow()))
            return (null, AccessViolations.NotYours);
        return stored is null ? (null, AccessViolations.NotFound) : (stored, null);
    }

    /// <param name="after">Only what came after this version; 0 begins.</param>
    public async Task<(IReadOnlyList<ObjectionAudit> Changes, Violation? Refusal)> HistoryAsync(
        ObjectionId id, int after, int count, Caller caller, CancellationToken cancellationToken)
    {
        var (_, refusal) = await RunAsync(id, caller, cancellationToken).ConfigureAwait(false);
        return refusal is null ? (await store.HistoryAsync(id, after, count, cancellationToken).ConfigureAwait(false), null) : ([], refusal);
    }

    public async Task<(IReadOnlyList<StoredObjection> Objections, Violation? Refusal)> OfYearAsync(Nip owner, int year, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        return PersonalData.MayRead(caller, owner, organisation, SubmissionAccess.Today(owner, organisation, clock.GetUtcNow()))
            ? (await store.OfYearAsync(owner, year, cancellationToken).ConfigureAwait(false), null)
            : ([], AccessViolations.NotYours);
    }
}

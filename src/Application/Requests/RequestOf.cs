using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>Requests for somebody to read: one, its history, all of a person's year, and what annual leave is left.</summary>
public sealed class RequestOf(OrganisationCache organisations, IRequestStore store, IPersonRequests people, RequestGroundsOf grounds, TimeProvider clock)
{
    public async Task<(StoredRequest? Request, Violation? Refusal)> RunAsync(RequestId id, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var stored = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (!RequestAccess.MayRead(caller, id, stored, organisation, clock.GetUtcNow()))
            return (null, AccessViolations.NotYours);
        return stored is null ? (null, AccessViolations.NotFound) : (stored, null);
    }

    /// <param name="after">Only what came after this version; 0 begins.</param>
    public async Task<(IReadOnlyList<RequestAudit> Changes, Violation? Refusal)> HistoryAsync(
        RequestId id, int after, int count, Caller caller, CancellationToken cancellationToken)
    {
        var (_, refusal) = await RunAsync(id, caller, cancellationToken).ConfigureAwait(false);
        return refusal is null ? (await store.HistoryAsync(id, after, count, cancellationToken).ConfigureAwait(false), null) : ([], refusal);
    }

    /// <summary>Everything that the person asked for or was named in, in the order of days.</summary>
    public async Task<(IReadOnlyList<PersonRequest> Requests, Violation? Refusal)> OfYearAsync(Nip person, int year, Caller caller, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(person, caller, cancellationToken).ConfigureAwait(false) is { } refusal)
            return ([], refusal);
        var parts = await people.OfPersonAsync(person, year, cancellationToken).ConfigureAwait(false);
        return ([.. parts.Where(part => part.Matter.Days.From.Year <= year && part.Matter.Days.To.Year >= year).OrderBy(part => part.Matter.Days.From).ThenBy(part => part.Request.Id, StringComparer.Ordinal)], null);
    }

    public async Task<(LeaveYear? Leave, Violation? Refusal)> LeaveAsync(Nip person, int year, Caller caller, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(person, caller, cancellationToken).ConfigureAwait(false) is { } refusal)
            return (null, refusal);
        var organisation = (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false))!;
        return organisation.People.TryGetValue(person, out var known)
            ? (await grounds.LeaveAsync(organisation, known, year, cancellationToken).ConfigureAwait(false), null)
            : (null, AccessViolations.NotFound);
    }

    private async Task<Violation?> RefusalAsync(Nip person, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        return PersonalData.MayRead(caller, person, organisation, SubmissionAccess.Today(person, organisation, clock.GetUtcNow())) ? null : AccessViolations.NotYours;
    }
}

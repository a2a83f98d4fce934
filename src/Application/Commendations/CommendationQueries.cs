using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Commendations;

/// <summary>Reading commendations: those above, the personnel office, auditors; the person what was granted, so that nobody is told what was only thought of. Not the unit's administrator.</summary>
public sealed class CommendationQueries(OrganisationCache organisations, ICommendationStore store, TimeProvider clock)
{
    /// <summary>Of a year, of all whom the caller may look at, the own granted ones among them.</summary>
    public async Task<(IReadOnlyList<StoredCommendation> Items, Violation? Refusal)> OfYearAsync(int year, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        var all = await store.OfYearAsync(year, cancellationToken).ConfigureAwait(false);
        return ([.. all.Where(stored => MayRead(caller, stored.Commendation.Id.Person, organisation) && IsShown(stored, caller))], null);
    }

    public async Task<(IReadOnlyList<StoredCommendation> Items, Violation? Refusal)> OfPersonAsync(Nip person, int year, Caller caller, CancellationToken cancellationToken)
    {
        var refusal = await RefusalAsync(person, caller, cancellationToken).ConfigureAwait(false);
        return refusal is null ? ([.. (await store.OfPersonAsync(person, year, cancellationToken).ConfigureAwait(false)).Where(stored => IsShown(stored, caller))], null) : ([], refusal);
    }

    public async Task<(StoredCommendation? Stored, Violation? Refusal)> OfAsync(CommendationId id, Caller caller, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(id.Person, caller, cancellationToken).ConfigureAwait(false) is { } refusal)
            return (null, refusal);
        return await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } stored && IsShown(stored, caller) ? (stored, null) : (null, AccessViolations.NotFound);
    }

    private static bool IsShown(StoredCommendation stored, Caller caller) => stored.Commendation.Id.Person != caller.Nip || stored.Commendation.Status == CommendationStatus.Granted;

    private async Task<Violation?> RefusalAsync(Nip person, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        return MayRead(caller, person, organisation) ? null : AccessViolations.NotYours;
    }

    private bool MayRead(Caller caller, Nip person, OrganisationView organisation) =>
        PersonAccess.MayRead(caller with { Roles = caller.Roles & ~Role.UnitAdmin }, person, organisation, clock.GetUtcNow());
}

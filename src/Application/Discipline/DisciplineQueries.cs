using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Discipline;

/// <summary>Reading cases: the person, those above, the personnel office, auditors. Not the unit's administrator: a proposal is no attendance.</summary>
public sealed class DisciplineQueries(OrganisationCache organisations, IDisciplineStore store, TimeProvider clock)
{
    /// <summary>Cases of a year that the caller may see; the own ones are asked for by name.</summary>
    public async Task<(IReadOnlyList<StoredCase> Cases, Violation? Refusal)> OfYearAsync(int year, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        var all = await store.OfYearAsync(year, cancellationToken).ConfigureAwait(false);
        return ([.. all.Where(stored => stored.Case.Id.Person != caller.Nip && MayRead(caller, stored.Case.Id.Person, organisation))], null);
    }

    public async Task<(IReadOnlyList<StoredCase> Cases, Violation? Refusal)> OfPersonAsync(Nip person, int year, Caller caller, CancellationToken cancellationToken)
    {
        var refusal = await RefusalAsync(person, caller, cancellationToken).ConfigureAwait(false);
        return refusal is null ? (await store.OfPersonAsync(person, year, cancellationToken).ConfigureAwait(false), null) : ([], refusal);
    }

    public async Task<(StoredCase? Case, Violation? Refusal)> OfAsync(DisciplineId id, Caller caller, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(id.Person, caller, cancellationToken).ConfigureAwait(false) is { } refusal)
            return (null, refusal);
        return await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } stored ? (stored, null) : (null, AccessViolations.NotFound);
    }

    private async Task<Violation?> RefusalAsync(Nip person, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        return MayRead(caller, person, organisation) ? null : AccessViolations.NotYours;
    }

    private bool MayRead(Caller caller, Nip person, OrganisationView organisation) => PersonalData.MayRead(
        caller with { Roles = caller.Roles & ~Role.UnitAdmin }, person, organisation, SubmissionAccess.Today(person, organisation, clock.GetUtcNow()));
}

using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Competence;

/// <summary>Reading proposals: the person, those above, the personnel office, auditors, the unit's administrator.</summary>
public sealed class DevelopmentQueries(OrganisationCache organisations, IDevelopmentStore store, TimeProvider clock)
{
    private const int AtOnce = 8;

    public async Task<(IReadOnlyList<StoredDevelopment> Proposals, Violation? Refusal)> OfYearAsync(Nip person, int year, Caller caller, CancellationToken cancellationToken)
    {
        var refusal = await RefusalAsync(person, caller, cancellationToken).ConfigureAwait(false);
        return refusal is null ? (await store.OfYearAsync(person, year, cancellationToken).ConfigureAwait(false), null) : ([], refusal);
    }

    public async Task<(StoredDevelopment? Stored, Violation? Refusal)> OfAsync(DevelopmentId id, Caller caller, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(id.Person, caller, cancellationToken).ConfigureAwait(false) is { } refusal)
            return (null, refusal);
        return await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } stored ? (stored, null) : (null, AccessViolations.NotFound);
    }

    /// <summary>What waits for the caller as the direct superior of today, or who stands in: proposals and reports. One read per person.</summary>
    public async Task<(IReadOnlyList<StoredDevelopment> Proposals, Violation? Refusal)> WaitingAsync(int year, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        var below = AppraisalAccess.DirectlyBelow(caller, organisation, clock.GetUtcNow());
        var found = new IReadOnlyList<StoredDevelopment>[below.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, below.Count), options, async (i, stop) =>
            found[i] = await store.OfYearAsync(below[i], year, stop).ConfigureAwait(false)).ConfigureAwait(false);
        return ([.. found.SelectMany(all => all).Where(one => one.Proposal.Status is DevelopmentStatus.Proposed or DevelopmentStatus.Finished)], null);
    }

    private async Task<Violation?> RefusalAsync(Nip person, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        return PersonAccess.MayRead(caller, person, organisation, clock.GetUtcNow()) ? null : AccessViolations.NotYours;
    }
}

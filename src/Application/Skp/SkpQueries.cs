using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>A plan as it is read.</summary>
/// <param name="Today">At the owner's place of work.</param>
/// <param name="Wait">Who is waited for, while it is proposed.</param>
public sealed record SkpView(StoredSkp Stored, DateOnly Today, OrganisationView Organisation, SkpWait? Wait);

/// <summary>A result of somebody above that an own one may support.</summary>
public sealed record SupportableResult(ResultRef Ref, PlannedResult Result);

/// <summary>Reading plans: the owner, those above, the personnel office, auditors, the unit's administrator.</summary>
public sealed class SkpQueries(OrganisationCache organisations, ISkpStore store, SkpTimes times, TimeProvider clock)
{
    private const int AtOnce = 8;

    public async Task<(IReadOnlyList<SkpView> Plans, Violation? Refusal)> OfYearAsync(Nip owner, int year, Caller caller, CancellationToken cancellationToken)
    {
        var (organisation, refusal) = await MayReadAsync(owner, caller, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return ([], refusal);
        return ([.. (await store.OfYearAsync(owner, year, cancellationToken).ConfigureAwait(false)).Select(stored => View(stored, organisation))], null);
    }

    public async Task<(SkpView? View, Violation? Refusal)> OfAsync(SkpId id, Caller caller, CancellationToken cancellationToken)
    {
        var (organisation, refusal) = await MayReadAsync(id.Owner, caller, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return (null, refusal);
        return id.IsPossible && await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } stored
            ? (View(stored, organisation), null)
            : (null, AccessViolations.NotFound);
    }

    /// <summary>Agreed results of those above today that an own result may support, the nearest first.</summary>
    public async Task<(IReadOnlyList<SupportableResult> Results, Violation? Refusal)> SupportableAsync(Nip owner, int year, Caller caller, CancellationToken cancellationToken)
    {
        var (organisation, refusal) = await MayReadAsync(owner, caller, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return ([], refusal);
        var chain = organisation.Supervision.ChainOf(owner, SubmissionAccess.Today(owner, organisation, clock.GetUtcNow()));
        var results = new List<SupportableResult>();
        foreach (var above in chain.Superiors.SelectMany(level => level.Verifiers).Select(verifier => verifier.Nip).Distinct())
        {
            foreach (var stored in await store.OfYearAsync(above, year, cancellationToken).ConfigureAwait(false))
                results.AddRange((stored.Plan.InForce?.Content.Results ?? []).Select(result => new SupportableResult(new ResultRef(above, stored.Plan.Id.Number, result.Id), result)));
        }

        return (results, null);
    }

    /// <summary>Plans of this year and the next that wait for the caller's agreement: of those of whom the caller is the direct superior, or stands in for him, today; and what their superiors
    /// below the caller let wait too long.</summary>
    public async Task<(IReadOnlyList<SkpView> Plans, Violation? Refusal)> WaitingAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        var (own, now) = (caller.Nip!.Value, clock.GetUtcNow());
        var year = SubmissionAccess.Today(own, organisation, now).Year;
        var (below, escalatedOnly) = (new List<Nip>(), new HashSet<Nip>());
        foreach (var nip in Nearby.Below(caller, organisation, now, level: 1))
        {
            var chain = organisation.Supervision.ChainOf(nip, SubmissionAccess.Today(nip, organisation, now)).Superiors;
            if (chain.Count == 0 ? caller.IsAny(Role.Hr) && organisation.At(nip, now) is not null : chain[0].Find(own) is not null)
                below.Add(nip);
            else if (chain.Count > 1 && chain[1].Find(own) is not null && escalatedOnly.Add(nip))
                below.Add(nip);
        }

        var plans = await OfPeopleAsync(below, [year, year + 1], cancellationToken).ConfigureAwait(false);
        return ([
            .. plans.Where(stored => stored.Plan.Open is { Stage: OpenStage.Proposed })
                .Select(stored => View(stored, organisation)).Where(view => !escalatedOnly.Contains(view.Stored.Plan.Id.Owner) || view.Wait is { IsEscalated: true }),
        ], null);
    }

    /// <summary>What a change made, for its answer; <c>null</c> without an organisation.</summary>
    public async Task<SkpView?> ShowAsync(StoredSkp stored, CancellationToken cancellationToken) =>
        await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is { } organisation
            ? View(stored, organisation)
            : null;

    private SkpView View(StoredSkp stored, OrganisationView organisation)
    {
        var now = clock.GetUtcNow();
        return new SkpView(stored, SubmissionAccess.Today(stored.Plan.Id.Owner, organisation, now), organisation, SkpNotices.Wait(stored.Plan, organisation, times, now));
    }

    /// <summary>Everybody's plans of the years, in order of person, year and number; one read per person and year.</summary>
    internal async Task<IReadOnlyList<StoredSkp>> OfPeopleAsync(IReadOnlyList<Nip> people, IReadOnlyList<int> years, CancellationToken cancellationToken)
    {
        var asked = people.Order().SelectMany(nip => years.Select(year => (Nip: nip, Year: year))).ToList();
        var found = new IReadOnlyList<StoredSkp>[asked.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, asked.Count), options, async (i, stop) =>
            found[i] = await store.OfYearAsync(asked[i].Nip, asked[i].Year, stop).ConfigureAwait(false)).ConfigureAwait(false);
        return [.. found.SelectMany(plans => plans)];
    }

    internal async Task<(OrganisationView? Organisation, Violation? Refusal)> MayReadAsync(Nip owner, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        return PersonAccess.MayRead(caller, owner, organisation, clock.GetUtcNow()) ? (organisation, null) : (null, AccessViolations.NotYours);
    }
}

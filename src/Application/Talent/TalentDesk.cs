using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Application.Talent;

/// <summary>A person on one map.</summary>
public sealed record TalentHistory(TakenMap Map, TalentSeat Seat);

/// <summary>The rules of maps and the target posts, as the personnel office sets them; the own place, as the person reads it.</summary>
public sealed class TalentDesk(OrganisationCache organisations, ITalentStore store, IAssessmentStore assessments, TimeProvider clock)
{
    /// <summary>Maps that a person's history goes back.</summary>
    private const int MapsBack = 12;

    private const int LongestName = 200;

    /// <summary>In force from the next map on.</summary>
    /// <param name="seen">The version that the officer looked at; 0 for the defaults.</param>
    public async Task<(StoredTalentRules? Stored, Violation? Refusal)> SetRulesAsync(TalentRules rules, Nip by, int seen, CancellationToken cancellationToken)
    {
        if (!rules.IsUsable)
            return (null, TalentViolations.RulesUnusable);
        var before = await store.RulesAsync(cancellationToken).ConfigureAwait(false);
        if (before?.Rules == rules)
            return (before, null);
        if (seen != (before?.Version ?? 0))
            return (null, AccessViolations.ChangedMeanwhile);
        return await store.SaveRulesAsync(before, rules, by, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false) == SaveResult.Saved
            ? (new StoredTalentRules(rules, (before?.Version ?? 0) + 1, ""), null)
            : (null, AccessViolations.ChangedMeanwhile);
    }

    /// <param name="seen">The version that the officer looked at; 0 for a new one.</param>
    public async Task<(StoredPost? Stored, Violation? Refusal)> SetPostAsync(TargetPost post, Nip by, int seen, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        if (!IsCode(post.Code) || !LineRules.IsText(post.Position, LongestName) || !post.IsUsable || organisation.Units.Find(post.UnitCode) is null)
            return (null, TalentViolations.PostUnusable);
        var before = await store.PostAsync(post.Code, cancellationToken).ConfigureAwait(false);
        if (before?.Post == post)
            return (before, null);
        if (seen != (before?.Version ?? 0))
            return (null, AccessViolations.ChangedMeanwhile);
        return await store.SavePostAsync(before, post, by, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false) == SaveResult.Saved
            ? (new StoredPost(post, (before?.Version ?? 0) + 1, ""), null)
            : (null, AccessViolations.ChangedMeanwhile);
    }

    /// <summary>
    /// A person's places on the last maps, newest first, and the assessments: for the person, the personnel office and auditors. Not for superiors: a box is no evaluation of
    /// theirs. The rank among others is the office's.
    /// </summary>
    public async Task<(IReadOnlyList<TalentHistory> Maps, IReadOnlyList<PotentialAssessment> Assessments, Violation? Refusal)> OfPersonAsync(Nip person, Caller caller, CancellationToken cancellationToken)
    {
        if (caller.Nip is null || (caller.Nip != person && !caller.IsAny(Role.Hr | Role.Auditor)))
            return ([], [], AccessViolations.NotYours);
        var found = new List<TalentHistory>();
        foreach (var map in (await store.MapsAsync(cancellationToken).ConfigureAwait(false)).Reverse().Take(MapsBack))
        {
            if (await store.SeatAsync(map.Id, person, cancellationToken).ConfigureAwait(false) is { } seat)
                found.Add(new TalentHistory(map, caller.Nip == person ? seat with { Rank = null } : seat));
        }

        return (found, (await assessments.FindAsync(person, cancellationToken).ConfigureAwait(false))?.Assessments ?? [], null);
    }

    /// <summary>Who of a map's pool could follow into a post. One transaction per thousand of the pool.</summary>
    public async Task<(TakenMap? Map, TargetPost? Post, IReadOnlyList<SuccessionCandidate> Candidates, Violation? Refusal)> CandidatesAsync(string id, string code, CancellationToken cancellationToken)
    {
        const int atOnce = 1_000;
        if (!TakenMap.IsId(id) || !IsCode(code) || await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } map
            || await store.PostAsync(code, cancellationToken).ConfigureAwait(false) is not { } post)
            return (null, null, [], AccessViolations.NotFound);
        var pool = new List<TalentSeat>();
        IReadOnlyList<TalentSeat> page;
        do
        {
            page = await store.PoolAsync(id, pool.Count, atOnce, cancellationToken).ConfigureAwait(false);
            pool.AddRange(page);
        }
        while (page.Count == atOnce);

        return (map, post.Post, Succession.Of(post.Post, pool, map.Rules.Cuts, map.On), null);
    }

    public static bool IsCode(string code) => code.Length <= 64 && Nip.TryParse(code, out _);
}

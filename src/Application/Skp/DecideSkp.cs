using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>The superior agrees to a proposed plan, returns it with a reason, or ends one that runs. Whoever is the superior today does, so that a change strands nothing.</summary>
public sealed class DecideSkp(SkpDesk desk)
{
    public Task<SkpResult> AgreeAsync(SkpId id, Caller caller, int seen, CancellationToken cancellationToken) => desk.ChangeAsync(
        id, caller, seen, begins: false, May(id, caller),
        async (one, token) =>
        {
            IReadOnlyList<StoredSkp> leansOn = [];
            if (one.Plan.Open is { Stage: OpenStage.Proposed } open)
            {
                // Between proposal and agreement the plans above may have changed.
                var (problems, refusal, read) = await new CascadeOf(desk.Store).CheckAsync(one, open.Content, mustBeAbove: false, token).ConfigureAwait(false);
                if (problems.Count > 0)
                    return SkpProposal.Unusable(problems);
                if (refusal is not null)
                    return refusal;
                var others = await desk.Store.OfYearAsync(id.Owner, id.Year, token).ConfigureAwait(false);
                if (others.Any(other => other.Plan.Id != id && other.Plan.Days is { } days && days.Overlaps(open.Content.Days)))
                    return SkpViolations.Overlap;
                if (CascadeOf.LeadsElsewhere(one.Plan, open.Content))
                    leansOn = read;
            }

            return one.Decide(new SkpCommand.Agree(one.By, one.Now)) with { LeansOn = leansOn };
        },
        cancellationToken);

    public Task<SkpResult> ReturnAsync(SkpId id, Caller caller, int seen, string reason, CancellationToken cancellationToken) => desk.ChangeAsync(
        id, caller, seen, begins: false, May(id, caller),
        (one, _) => Task.FromResult(LineRules.IsText(reason, 1000) ? one.Decide(new SkpCommand.Return(one.By, reason.Trim(), one.Now)) : SkpViolations.ReasonMissing),
        cancellationToken);

    /// <summary>Also by the personnel office: posts change.</summary>
    /// <param name="lastDay">Inclusive.</param>
    public Task<SkpResult> EndAsync(SkpId id, Caller caller, int seen, DateOnly lastDay, string reason, CancellationToken cancellationToken) => desk.ChangeAsync(
        id, caller, seen, begins: false,
        (organisation, now) => caller.Nip == id.Owner ? SkpViolations.OwnPlan : caller.IsAny(Role.Hr) ? null : May(id, caller)(organisation, now),
        (one, _) => Task.FromResult(LineRules.IsText(reason, 1000) ? one.Decide(new SkpCommand.End(one.By, lastDay, reason.Trim(), one.Now)) : SkpViolations.ReasonMissing),
        cancellationToken);

    private static Func<OrganisationView, DateTimeOffset, Violation?> May(SkpId id, Caller caller) => (organisation, now) =>
        caller.Nip == id.Owner ? SkpViolations.OwnPlan : PersonAccess.MayDecide(caller, id.Owner, organisation, now) ? null : SkpViolations.NotSuperior;
}

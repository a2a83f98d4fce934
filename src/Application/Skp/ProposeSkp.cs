using EPerformance.Application.Access;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>What is written is put before the superior. What it refers to must be agreed by then, come from above, and run in no circle.</summary>
public sealed class ProposeSkp(SkpDesk desk)
{
    public Task<SkpResult> RunAsync(SkpId id, Caller caller, int seen, CancellationToken cancellationToken) => desk.ChangeAsync(
        id, caller, seen, begins: false,
        (organisation, now) => PersonAccess.MayWrite(caller, id.Owner, organisation, now) ? null : AccessViolations.NotYours,
        async (one, token) =>
        {
            if (one.Plan.Open is { Stage: OpenStage.Draft } open)
            {
                var (problems, refusal, _) = await new CascadeOf(desk.Store).CheckAsync(one, open.Content, mustBeAbove: true, token).ConfigureAwait(false);
                if (problems.Count > 0)
                    return SkpProposal.Unusable(problems);
                if (refusal is not null)
                    return refusal;
            }

            return one.Decide(new SkpCommand.Propose(one.By, one.Now));
        },
        cancellationToken);
}

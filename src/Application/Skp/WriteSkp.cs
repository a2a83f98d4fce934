using EPerformance.Application.Access;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>A plan is written, or an addendum or a new agreement to one that runs: by its owner, the unit's administrator or the personnel office.</summary>
public sealed class WriteSkp(SkpDesk desk)
{
    /// <param name="why">Of an addendum or a new agreement.</param>
    public Task<SkpResult> RunAsync(SkpId id, Caller caller, int seen, SkpContent content, AgreementKind kind, string why, CancellationToken cancellationToken) => desk.ChangeAsync(
        id, caller, seen, begins: true,
        (organisation, now) => PersonAccess.MayWrite(caller, id.Owner, organisation, now) ? null : AccessViolations.NotYours,
        async (one, token) =>
        {
            if (one.Organisation.AssignmentOn(id.Owner, content.Days.From) is not { } assignment)
                return SubmissionViolations.NotEmployed;
            if (SkpRules.Problems(id, content, assignment.EmploymentType) is { Count: > 0 } problems)
                return SkpProposal.Unusable(problems);
            if (why.Length > 0 && !LineRules.IsText(why, 1000))
                return SkpViolations.ReasonMissing;
            var others = await desk.Store.OfYearAsync(id.Owner, id.Year, token).ConfigureAwait(false);
            if (others.Any(other => other.Plan.Id != id && other.Plan.Days is { } days && days.Overlaps(content.Days)))
                return SkpViolations.Overlap;
            return one.Decide(new SkpCommand.Write(one.By, content, kind, why, one.Now));
        },
        cancellationToken);
}

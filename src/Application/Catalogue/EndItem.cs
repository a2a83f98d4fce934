using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Catalogue;

/// <summary>An item is no longer used after a day: today or later, so that nothing that was done becomes unenterable.</summary>
public sealed class EndItem(OrganisationCache organisations, CatalogueDesk desk, TimeProvider clock)
{
    /// <param name="lastDay">Inclusive.</param>
    public async Task<(ItemOutcome? Outcome, Violation? Refusal)> RunAsync(Caller caller, string code, DateOnly lastDay, string? reason, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        if (!CatalogueItem.IsCode(code))
            return (null, AccessViolations.NotFound);
        if (!ItemRules.IsReason(reason))
            return (null, CatalogueViolations.ReasonMissing);
        var (by, now) = (caller.Nip!.Value, clock.GetUtcNow());
        var command = new CatalogueCommand.End(by, lastDay, SubmissionAccess.Today(by, organisation, now), reason!.Trim(), now);
        var ask = new ItemAsk(code, item => item.Versions.Count == 0 ? AccessViolations.NotFound : CatalogueDecider.Decide(item, command));
        var outcome = (await desk.ChangeAsync([ask], cancellationToken).ConfigureAwait(false))[0];
        return (outcome, outcome.Refusal);
    }
}

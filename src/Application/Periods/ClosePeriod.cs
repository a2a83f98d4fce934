using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Requests;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Stops the entries of a period and leaves the rest to the engine. Days that nobody has closed refuse it with a list, unless the caller wants
/// them closed on the way; days that were closed under an older organisation are closed again on the way without asking.
/// </summary>
public sealed class ClosePeriod(
    PeriodDesk desk, OrganisationCache organisations, UnclosedDays days, TripBook trips, WaitingWork waitingWork, IPeriodPolicies policies, PeriodSettings settings, RunCatalogue catalogue, TimeProvider clock)
{
    /// <param name="by"><c>null</c> for the engine.</param>
    /// <param name="closeDays">Close what is not closed yet.</param>
    public async Task<PeriodResult> RunAsync(PeriodId id, Nip? by, bool closeDays, CancellationToken cancellationToken)
    {
        if (id.Period.Kind != settings.Period)
            return RunViolations.OtherKind;
        List<AllowancePolicy?> inForce = [.. id.Period.Months.Select(policies.InForce)];
        if (inForce.Contains(null))
            return RunViolations.NoPolicy;
        if (inForce.Any(policy => policy!.Period != inForce[^1]!.Period || (policy.Period == PeriodKind.Quarterly && id.Period.Kind != PeriodKind.Quarterly)))
            return RunViolations.PolicyOfOtherKind;
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        if (!UnclosedDays.IsOver(id.Period, organisation, clock.GetUtcNow(), await trips.AroundAsync(id.Period.Range.To, cancellationToken).ConfigureAwait(false)))
            return RunViolations.NotOver;
        var hasCatalogue = (await catalogue.OfAsync(id.Period.Range, cancellationToken).ConfigureAwait(false)).Count > 0;
        if (FactsNeeded.Missing(inForce.Select(policy => policy!), FactsNeeded.With(organisation.FactFiles, hasCatalogue)) is { } missing)
            return missing;
        if (inForce.Any(policy => policy!.PendingLines?.Choice == PendingChoice.Blocks)
            && (await waitingWork.InAsync(id.Period, organisation, cancellationToken).ConfigureAwait(false)).Where(item => item.Kind == ItemKind.ActivitySubmission).ToList() is { Count: > 0 } waiting)
            return new PeriodResult(null, RunViolations.WorkNotDecided) { Waiting = WaitingItem.Sum(waiting) };
        if (!closeDays)
        {
            var unclosed = await days.InAsync(id.Period, organisation, cancellationToken).ConfigureAwait(false);
            if (unclosed.Any(day => !day.IsStale))
                return new PeriodResult(null, RunViolations.DaysNotClosed) { Days = [.. unclosed.Where(day => !day.IsStale)] };
        }

        return await desk.ChangeAsync(id, by, null, (_, now) => new PeriodCommand.Close(by, now), cancellationToken).ConfigureAwait(false);
    }
}

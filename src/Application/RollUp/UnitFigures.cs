using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.ReportCards;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Application.RollUp;

/// <summary>A unit's figures with those directly below it.</summary>
/// <param name="SeesPay">Whether the caller may see sums of pay: then they are in the figures.</param>
public sealed record UnitFiguresView(PeriodId Id, int Version, UnitPeriod Unit, IReadOnlyList<UnitPeriod> Below, bool SeesPay);

/// <summary>
/// Figures of units for those who answer for them: the offices and auditors everywhere; a unit's administrator, and who leads somebody, in the own unit and below. Sums of
/// pay only for those who may see results. Figures of fewer people than a report card would compare with say what single people did: they are for the offices alone.
/// </summary>
public sealed class UnitFigures(OrganisationCache organisations, IRollUpStore store, TimeProvider clock)
{
    /// <param name="unitCode"><c>null</c> for the whole agency.</param>
    public async Task<(UnitFiguresView? View, Violation? Refusal)> OfAsync(PeriodId id, string? unitCode, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var scope = caller.Nip is { } nip ? ResultScope.Of(caller, organisation, SubmissionAccess.Today(nip, organisation, clock.GetUtcNow())) : null;
        var seesPay = scope is not null && (scope.IsEverybody || (unitCode is not null && scope.Holds(unitCode)));
        if (!seesPay && !Leads(caller, unitCode, organisation))
            return (null, AccessViolations.NotYours);
        var units = await store.OfPeriodAsync(id, cancellationToken).ConfigureAwait(false);
        if (units.Count == 0)
            return (null, ReportViolations.NotGathered);
        if (units.FirstOrDefault(one => one.Unit.UnitCode == (unitCode ?? Domain.RollUp.RollUp.Agency)) is not { } stored)
            return (null, AccessViolations.NotFound);
        if (!seesPay && stored.Unit.People < ReportCards.ReportCards.LeastBeside)
            return (null, AccessViolations.NotYours);
        var below = units.Select(one => one.Unit).Where(one => one.UnitCode.Length > 0 && one.ParentCode == unitCode).ToList();
        return (new UnitFiguresView(
            id, stored.Version, Shown(stored.Unit, seesPay), [.. below.Where(one => seesPay || one.People >= ReportCards.ReportCards.LeastBeside).Select(one => Shown(one, seesPay))], seesPay), null);
    }

    private static UnitPeriod Shown(UnitPeriod unit, bool seesPay) => seesPay ? unit : unit with { Pay = PayTally.None, Medians = unit.Medians with { PayShare = null } };

    private bool Leads(Caller caller, string? unitCode, OrganisationView organisation)
    {
        if (caller.Nip is not { } own || unitCode is null || organisation.At(own, clock.GetUtcNow()) is not { } desk || !organisation.Units.IsWithin(unitCode, desk.Assignment.UnitCode))
            return false;
        return organisation.People.Values.Any(person => person.AssignmentOn(desk.Date)?.SupervisorNip == own);
    }
}

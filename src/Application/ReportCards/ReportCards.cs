using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Application.ReportCards;

/// <summary>
/// Puts a report card together from six partitions: the person's facts of two years, evaluations, plans, the result of the period, the unit. For the person, those
/// above, the personnel office, auditors, the unit's administrator; pay only for those who may see results.
/// </summary>
public sealed class ReportCards(
    OrganisationCache organisations, IRollUpStore rollUps, IEvaluationStore evaluations, AppraisedResults appraised, IAllowanceStore results, TimeProvider clock)
{
    /// <summary>Fewer people than these say with their median what one of them has.</summary>
    public const int LeastBeside = 5;

    private const int Points = 12;

    public async Task<(ReportCard? Card, Violation? Refusal)> OfAsync(Nip nip, PeriodId id, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var today = SubmissionAccess.Today(nip, organisation, clock.GetUtcNow());
        if (!PersonalData.MayRead(caller, nip, organisation, today))
            return (null, AccessViolations.NotYours);
        var year = id.Period.Last.Year;
        var (before, now) = (await rollUps.OfPersonAsync(nip, year - 1, cancellationToken).ConfigureAwait(false), await rollUps.OfPersonAsync(nip, year, cancellationToken).ConfigureAwait(false));
        if (now.Periods.FirstOrDefault(period => period.Id == id) is not { } stored)
            return (null, ReportViolations.NotGathered);
        var seesPay = caller.Nip == nip || ResultScope.Of(caller, organisation, today)?.Holds(stored.Person.UnitCode) == true;
        var evaluation = (await evaluations.OfYearAsync(nip, year, cancellationToken).ConfigureAwait(false))
            .Where(one => one.Evaluation.Id.Period.Part is { } part && (part == id.Period || part.Range.Contains(id.Period.Range.To)))
            .MinBy(one => one.Evaluation.Id.Period.Days.Days)?.Evaluation;
        var planned = evaluation is null ? [] : await appraised.OfAsync(evaluation, cancellationToken).ConfigureAwait(false);
        var pay = seesPay ? await results.FindAsync(id, stored.Version, nip, cancellationToken).ConfigureAwait(false) : null;
        var beside = await BesideAsync(stored, cancellationToken).ConfigureAwait(false);
        List<TrendPoint> trend =
        [
            .. new[] { before, now }
                .SelectMany(all => all.Periods.Select(period => Point(period, all, seesPay)))
                .Where(point => point.Id.Period.Range.To <= id.Period.Range.To)
                .OrderBy(point => point.Id.Period.Range.To)
                .TakeLast(Points),
        ];
        var person = seesPay ? stored.Person : stored.Person with { Pay = null };
        return (new ReportCard(id, stored.Version, person, planned, evaluation?.InForce, pay, trend, beside, organisation), null);
    }

    private static TrendPoint Point(StoredPersonPeriod stored, PersonYear year, bool seesPay)
    {
        var person = stored.Person;
        return new TrendPoint(
            stored.Id,
            person.Days.Attendance,
            person.Days.LateMinutes,
            person.Work.Minutes,
            year.RatingOf(stored.Id)?.Predicate ?? person.Predicate,
            seesPay ? person.PayShare : null,
            seesPay ? person.Pay?.Payable : null);
    }

    /// <summary>Unit by unit upwards: the first one nearly always has enough people, and a card must not read the whole agency.</summary>
    private async Task<UnitPeriod?> BesideAsync(StoredPersonPeriod person, CancellationToken cancellationToken)
    {
        for (var code = person.Person.UnitCode; code is not null;)
        {
            // Of another version: a part of a gathering that is under way, or left from an earlier one.
            if (await rollUps.UnitAsync(person.Id, code, cancellationToken).ConfigureAwait(false) is not { } found || found.Version != person.Version)
                return null;
            if (found.Unit.People >= LeastBeside)
                return found.Unit;
            code = found.Unit.ParentCode;
        }

        return null;
    }
}

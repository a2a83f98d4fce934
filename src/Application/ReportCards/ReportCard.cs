using EPerformance.Application.Appraisal;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Application.ReportCards;

/// <summary>A person's period on one page (<i>rapor personal</i>).</summary>
/// <param name="Version">Of the run that the figures are of.</param>
/// <param name="Results">Of the evaluation of the period; empty without one.</param>
/// <param name="Ruling">The predicate of the period as decided; <c>null</c> without one.</param>
/// <param name="Pay">Line by line; <c>null</c> for who may not see it, and for who could not be calculated.</param>
/// <param name="Trend">The last twelve periods, this one last.</param>
/// <param name="Beside">The unit whose medians stand beside the person's figures: the own or the nearest above that has enough people; <c>null</c> when none has.</param>
public sealed record ReportCard(
    PeriodId Id,
    int Version,
    PersonPeriod Person,
    IReadOnlyList<AppraisedResult> Results,
    Ruling? Ruling,
    PersonResult? Pay,
    IReadOnlyList<TrendPoint> Trend,
    UnitPeriod? Beside,
    OrganisationView Organisation);

/// <param name="PayShare">In thousandths of the base; <c>null</c> for who may not see it.</param>
public sealed record TrendPoint(PeriodId Id, int? Attendance, long LateMinutes, long VerifiedMinutes, Predicate? Predicate, int? PayShare, long? Payable);

/// <summary>Why there is no report card.</summary>
public static class ReportViolations
{
    public static readonly Violation NotGathered = new(
        "REP-001", "Rapor masa ini belum tersedia: periode belum diumumkan atau belum dihimpun.", "There is no report card of this period yet: it is not published, or not gathered.");
}

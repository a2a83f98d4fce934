using EPerformance.Application.Periods;
using EPerformance.Application.ReportCards;
using EPerformance.Application.RollUp;
using EPerformance.Domain.RollUp;

namespace EPerformance.Api.Reports;

/// <summary>Report cards and figures of units as the API shows them.</summary>
internal static class ReportShow
{
    public static ReportCardAnswer Card(ReportCard card)
    {
        var person = card.Person;
        return new ReportCardAnswer(
            person.Nip,
            person.Name,
            card.Id.ToString(),
            card.Version,
            person.UnitCode,
            person.Position,
            person.JobClass,
            person.Days.Attendance,
            person.Days,
            person.Work,
            [.. card.Results.Select(result => new CardResultAnswer(result.Plan.Statement, result.Rated?.Rating, result.Rated?.Feedback))],
            card.Ruling?.Work.Rating,
            card.Ruling?.Behaviour.Rating,
            card.Ruling?.Predicate,
            card.Pay is { } pay ? new CardPayAnswer(pay.Base, pay.Payable, pay.Difference, person.PayShare, [.. Lines(pay)]) : null,
            [.. card.Trend.Select(point => new TrendAnswer(point.Id.ToString(), point.Attendance, point.LateMinutes, point.VerifiedMinutes, point.Predicate, point.PayShare, point.Payable))],
            card.Beside is { } unit ? new BesideAnswer(unit.UnitCode, unit.Name, unit.People, card.Pay is null ? unit.Medians with { PayShare = null } : unit.Medians) : null);
    }

    public static UnitFiguresAnswer Unit(UnitFiguresView view) => new(view.Id.ToString(), view.Version, Figure(view.Unit, view.SeesPay), [.. view.Below.Select(unit => Figure(unit, view.SeesPay))]);

    private static UnitFigureAnswer Figure(UnitPeriod unit, bool seesPay) => new(
        unit.UnitCode,
        unit.Name,
        unit.People,
        unit.NotCalculated,
        unit.Days.Attendance,
        unit.Days,
        unit.Work,
        seesPay ? unit.Pay : null,
        [.. unit.Predicates.OrderBy(pair => pair.Key).Select(pair => new FigurePredicateAnswer(pair.Key, pair.Value))],
        unit.Medians);

    private static IEnumerable<CardPayLineAnswer> Lines(PersonResult pay) =>
        from month in ExplainedMonth.Read(pay.Explanation)
        from line in month.Lines
        select new CardPayLineAnswer(month.Month.ToString(), month.Corrects, line.Code, line.Text, line.Amount.ToString(), line.Source.Regulation, line.Source.Article);
}

using EPerformance.Domain.Periods;

namespace EPerformance.Domain.Appraisal;

/// <summary>By when evaluations are decided. Whoever lets the time pass decides nothing by it. Our numbers where the regulation has none; the year's is the end of January (PP 30/2019, as PP 46/2011 before it).</summary>
/// <param name="DueDays">Calendar days after a month or quarter.</param>
/// <param name="AnnualDueDays">Calendar days after a year.</param>
public sealed record EvaluationTimes(int DueDays = 10, int AnnualDueDays = 31)
{
    /// <summary>Two periods back are looked at: longer times would leave one out.</summary>
    public const int MostDueDays = 28, MostAnnualDueDays = 120;

    /// <summary>Before the last day the superior is reminded so many days.</summary>
    public const int RemindBeforeDue = 3;

    /// <summary>The last day, inclusive, on which the predicate of a period is to be decided.</summary>
    public DateOnly DueOn(AppraisalPeriod period) => period.Days.To.AddDays(period.IsAnnual ? AnnualDueDays : DueDays);

    /// <summary>The day from whose beginning on the person is asked for the report: the first after the period.</summary>
    public static DateOnly ReportOn(AppraisalPeriod period) => period.Days.To.AddDays(1);

    /// <summary>The day from whose beginning on the superior is reminded; never before the period is over.</summary>
    public DateOnly RemindOn(AppraisalPeriod period)
    {
        var (first, remind) = (ReportOn(period), DueOn(period).AddDays(-RemindBeforeDue));
        return remind > first ? remind : first;
    }

    /// <summary>The day from whose beginning on the evaluation is missing.</summary>
    public DateOnly MissingOn(AppraisalPeriod period) => DueOn(period).AddDays(1);

    /// <summary>Periods that are over on a day and were not missing for longer than some days, the year first.</summary>
    /// <param name="cycle">Of periodic evaluation.</param>
    /// <param name="days">After the first day on which it is missing.</param>
    public IReadOnlyList<AppraisalPeriod> OpenOn(DateOnly today, PeriodKind cycle, int days)
    {
        var found = new List<AppraisalPeriod>();
        Take(AppraisalPeriod.Annual(today.Year - 1));
        // Two periods back covers every time that may be set.
        var last = PayPeriod.Of(cycle, today).Previous;
        Take(AppraisalPeriod.Of(last));
        Take(AppraisalPeriod.Of(last.Previous));

        return found;

        void Take(AppraisalPeriod period)
        {
            if (period.Year is >= AppraisalPeriod.FirstYear and <= AppraisalPeriod.LastYear && today > period.Days.To && today <= MissingOn(period).AddDays(days))
                found.Add(period);
        }
    }
}

using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>Looks a fact up. <c>null</c> means that it is not known; a count of nothing is zero, because the days and lists are complete.</summary>
internal static class FactReading
{
    public static Exact? Read(FactValue asked, FactContext context) => asked.Fact switch
    {
        FactName.Workdays => Whole(context.IsOfPerson ? context.Person.Assignments.Sum(part => part.Workdays) : context.Part.Workdays),
        FactName.MonthWorkdays => Whole(context.Part.MonthWorkdays),
        FactName.PresentDays => Count(context, day => day.State is DayState.Present or DayState.MissingIn or DayState.MissingOut),
        FactName.AbsentDays => Count(context, day => day.State == DayState.Absent),
        FactName.MissingInDays => Count(context, day => day.State == DayState.MissingIn),
        FactName.MissingOutDays => Count(context, day => day.State == DayState.MissingOut),
        FactName.LateDays => Count(context, day => Minutes(context, context.Policy.LateBy(day)) > 0),
        FactName.EarlyDays => Count(context, day => Minutes(context, context.Policy.EarlyBy(day)) > 0),
        FactName.LeaveDays => Count(context, day => IsLeave(asked, day.Absence)),
        FactName.LongestAbsentRun => Whole(LongestRun(context.Days)),
        FactName.LateMinutes => Sum(context, day => Minutes(context, context.Policy.LateBy(day))),
        FactName.EarlyMinutes => Sum(context, day => Minutes(context, context.Policy.EarlyBy(day))),
        FactName.WorkedMinutes => Sum(context, DayMinutes.Worked),
        FactName.RequiredMinutes => Sum(context, day => day.Hours.NetMinutes),
        FactName.AwayMinutes => Sum(context, day => Minutes(context, DayMinutes.Away(day))),
        FactName.JobClass => context.Assignment.JobClass is { } own ? Whole(own) : null,
        FactName.MonthNumber => Whole(context.Person.Month.Month),
        FactName.ServiceMonths => Whole(ServiceMonths(context)),
        FactName.ClassAmount => context.Policy.Tariff.For(context.Assignment)?.Value,
        FactName.PriceFull => context.Post?.Full,
        FactName.PriceReduced => context.Post?.Reduced,
        FactName.PricePerMinute => context.Post?.PerMinute,
        FactName.EventMinutes => context.Event is { } happened ? Whole(happened.Minutes) : null,
        _ => WorkFacts.Read(asked, context),
    };

    private static long Minutes(FactContext context, TimeSpan span) =>
        context.Policy.Resolution == TimeResolution.MinuteCeil ? span.TotalMinutesStarted() : span.TotalMinutesWhole();

    private static bool IsLeave(FactValue asked, Absence? absence) => absence is not null
        && (asked.AbsenceKinds.Count == 0 || asked.AbsenceKinds.Contains(absence.Kind))
        && (asked.Reasons.Count == 0 || asked.Reasons.Contains(absence.Reason));

    private static int LongestRun(IEnumerable<DayRecord> days)
    {
        int longest = 0, run = 0;
        foreach (var day in days)
        {
            run = day.State == DayState.Absent ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Complete months from the first known assignment to the end of the period.</summary>
    private static int ServiceMonths(FactContext context)
    {
        var from = context.Person.FirstDay ?? context.Assignment.Days.From;
        var to = context.Person.Period.To.AddDays(1);
        return (to.Year - from.Year) * 12 + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
    }

    private static Exact Whole(long number) => Exact.Whole(number);

    private static Exact Count(FactContext context, Func<DayRecord, bool> counts) => Whole(context.Days.Count(counts));

    private static Exact Sum(FactContext context, Func<DayRecord, long> minutes) => Whole(context.Days.Sum(minutes));
}

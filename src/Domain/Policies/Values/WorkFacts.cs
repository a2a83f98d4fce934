using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>Facts of work, appraisal and of what was before: everything that does not come from the days.</summary>
internal static class WorkFacts
{
    public static Exact? Read(FactValue asked, FactContext context) => asked.Fact switch
    {
        FactName.ActivityCount => Exact.Whole(Activities(asked, context).Count()),
        FactName.ActivityQuantity => Sum(asked, context, work => work.Quantity),
        FactName.ActivityMinutes => Sum(asked, context, MinutesOf),
        FactName.StandardMinutes => Sum(asked, context, work => work.Entry?.StandardMinutes * work.Quantity),
        FactName.ActivityPoints => Sum(asked, context, work => work.Entry?.Weight * work.Quantity),
        FactName.ActivityPrice => Sum(asked, context, work => MinutesOf(work) * context.At(work.Date, 0).Post?.PerMinute),
        FactName.Reports => Exact.Whole(Reports(context).Count()),
        FactName.ReportsSatisfactory => Exact.Whole(Reports(context).Count(report => report.IsSatisfactory)),
        FactName.ReportsUnsatisfactory => Exact.Whole(Reports(context).Count(report => !report.IsSatisfactory)),
        FactName.ReportsMissing => Exact.Whole(DaysWithoutReport(context).Count()),
        FactName.SkpScore => Average(Skp(asked, context).Select(skp => skp.Score)),
        FactName.SkpSubmittedDay => Skp(asked, context).Select(skp => skp.SubmittedOn).LastOrDefault(date => date is not null) is { } date ? Exact.Whole(date.Day) : null,
        FactName.History => History(asked, context),
        FactName.Modifier => Modifier(asked, context),
        FactName.Sanctions => Exact.Whole(context.Person.Facts.Sanctions.Count(sanction => Wanted(asked, sanction.Kind) && sanction.Days.Overlaps(context.Range))),
        _ => throw new InvalidOperationException($"Unknown fact {asked.Fact}"),
    };

    /// <summary>Worked days on which no report was handed in.</summary>
    public static IEnumerable<DayRecord> DaysWithoutReport(FactContext context) => context.Days.Where(day =>
        day.State is not (DayState.Excused or DayState.Absent) && !context.Person.Facts.Reports.Any(report => report.Date == day.Date));

    private static bool Wanted(FactValue asked, string kind) => asked.Kinds.Count == 0 || asked.Kinds.Contains(kind);

    private static IEnumerable<ActivityFact> Activities(FactValue asked, FactContext context) => context.Person.Facts.Activities.Where(work =>
        context.Range.Contains(work.Date) && context.Policy.Counts(work) && (asked.Kinds.Count == 0 || asked.Kinds.Contains(work.Entry?.Kind ?? "") || asked.Kinds.Contains(work.Code)));

    private static IEnumerable<DailyReport> Reports(FactContext context) => context.Person.Facts.Reports.Where(report => context.Range.Contains(report.Date));

    private static IEnumerable<SkpScore> Skp(FactValue asked, FactContext context) =>
        context.Person.Facts.Skp.Where(skp => asked.Period.Covers(context.Person.Period, skp.Year, skp.Month));

    /// <summary>As entered; else the standard time of the catalogue.</summary>
    private static Exact? MinutesOf(ActivityFact work) => work.Minutes is { } minutes ? Exact.Whole(minutes) : work.Entry?.StandardMinutes * work.Quantity;

    /// <summary><c>null</c> as soon as one is not known: a sum without it would be invented.</summary>
    private static Exact? Sum(FactValue asked, FactContext context, Func<ActivityFact, Exact?> of)
    {
        Exact? sum = Exact.Zero;
        foreach (var work in Activities(asked, context))
            sum += of(work);
        return sum;
    }

    private static Exact? Average(IEnumerable<Exact?> scores)
    {
        Exact? sum = null;
        var count = 0;
        foreach (var score in scores)
        {
            if (score is not { } known)
                return null;
            sum = (sum ?? Exact.Zero) + known;
            count++;
        }

        return count == 0 ? null : sum / Exact.Whole(count);
    }

    private static Exact? History(FactValue asked, FactContext context)
    {
        Exact? sum = null;
        foreach (var entry in context.Person.Facts.History)
        {
            if (Wanted(asked, entry.Kind) && Exact.TryParseDecimal(entry.Count, out var count))
                sum = (sum ?? Exact.Zero) + count;
        }

        return sum;
    }

    private static Exact? Modifier(FactValue asked, FactContext context)
    {
        Exact? sum = null;
        foreach (var modifier in context.Person.Facts.Modifiers)
        {
            if (Wanted(asked, modifier.Kind) && modifier.Days.Overlaps(context.Range) && Exact.TryParseDecimal(modifier.Value, out var value))
                sum = (sum ?? Exact.Zero) + value;
        }

        return sum;
    }
}

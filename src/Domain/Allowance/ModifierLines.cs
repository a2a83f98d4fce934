using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>Changes what an assignment starts from, by the working days on which a modifier applies.</summary>
internal static class ModifierLines
{
    /// <summary>
    /// Each day by the version in force on it; what asks for a number of days in the period by the last version. The modifiers of a version
    /// follow one another on its own days and leave those of the others alone.
    /// </summary>
    public static void Write(FactContext context, PartLines lines)
    {
        var start = lines.Start;
        foreach (var version in PolicyVersions.Of(context.Policy, context.Part))
        {
            if (version.Workdays == 0)
                continue;
            var isLast = ReferenceEquals(version.Policy, context.Policy);
            var own = context.Policy.Before is null ? context : context.By(version.Policy, context.Part.Within(version.Days));
            var (before, share) = (lines.Start, Exact.Ratio(context.Part.Workdays, version.Workdays));
            foreach (var rule in version.Policy.Modifiers)
            {
                if (rule.MinWorkdays == 0)
                    Write(own, rule, () => start + (lines.Start - before) * share, lines);
                else if (isLast)
                    Write(context, rule, () => start + (lines.Start - before) * share, lines);
            }
        }
    }

    private static void Write(FactContext context, ModifierRule rule, Func<Rupiah> start, PartLines lines)
    {
        if (rule.When is not null && !rule.When.Holds(context))
            return;
        if (rule.Kinds.Count == 0)
            Write(context, rule, null, [.. context.Part.Days.Select(day => day.Date)], start(), lines);
        foreach (var row in context.Person.Facts.Modifiers)
        {
            if (rule.Kinds.Contains(row.Kind))
                Write(context, rule, row, DaysOf(context, rule, row), start(), lines);
        }
    }

    /// <param name="start">What the assignment starts from when the modifiers before have done their part on these days.</param>
    private static void Write(FactContext context, ModifierRule rule, ModifierFact? row, List<DateOnly> dates, Rupiah start, PartLines lines)
    {
        var part = context.Part;
        if (dates.Count == 0 || part.MonthWorkdays == 0)
            return;
        var covered = Exact.Ratio(dates.Count, part.Workdays);
        if (rule.MinWorkdays > 0)
        {
            if (context.Person.Days.Count(day => row is null || row.Days.Contains(day.Date)) < rule.MinWorkdays)
                return;
            covered = Exact.One;
        }

        var own = start * covered;
        var share = Exact.Ratio(part.Workdays, part.MonthWorkdays) * covered;
        if (rule.Effect is ModifierEffect.PayShare or ModifierEffect.NotEligible)
        {
            var rate = rule.Effect == ModifierEffect.NotEligible ? Rate.Zero - Rate.Full : rule.Share - Rate.Full;
            lines.AddStart(rule.Code, rule.Name, rule.Source, dates, covered, "MONTH", rate, start, own * rate);
        }
        else if (AmountOfClass(context, rule, row) is { } amount)
        {
            var basis = amount * rule.Share * share - (rule.Effect == ModifierEffect.PayAsClass ? own : Rupiah.Zero);
            lines.AddStart(rule.Code, rule.Name, rule.Source, dates, Exact.One, "MONTH", Rate.Full, basis, basis);
        }
    }

    /// <summary>Full monthly amount of the other class, with the factor of employment when it takes the place of the own one.</summary>
    private static Rupiah? AmountOfClass(FactContext context, ModifierRule rule, ModifierFact? row)
    {
        var jobClass = rule.JobClass ?? (Exact.TryParseDecimal(row?.Value ?? "", out var value) && value.IsInteger && value <= Exact.Whole(100) ? (int)value.Numerator : null);
        if (jobClass is { } number && context.Policy.Tariff.Of(number) is { } amount)
        {
            var factor = context.Policy.EmploymentFactors.TryGetValue(context.Assignment.EmploymentType, out var found) ? found.Factor : Rate.Full;
            return rule.Effect == ModifierEffect.PayAsClass ? amount * factor : amount;
        }

        context.Missing(new Text(
            $"aturan {rule.Code} membutuhkan kelas jabatan: {row?.Value ?? "-"}", $"rule {rule.Code} needs a job class of the tariff: {row?.Value ?? "-"}"));
        return null;
    }

    private static List<DateOnly> DaysOf(FactContext context, ModifierRule rule, ModifierFact row)
    {
        var dates = new List<DateOnly>();
        foreach (var day in context.Part.Days)
        {
            if (!row.Days.Contains(day.Date))
                continue;
            if (rule.MaxMonths is { } limit && MonthsSince(row.Days.From, day.Date) >= limit)
            {
                context.Missing(new Text(
                    $"aturan {rule.Code} hanya mengatur {limit} bulan sejak {row.Days.From:yyyy-MM-dd}", $"rule {rule.Code} covers only {limit} months since {row.Days.From:yyyy-MM-dd}"));
                return [];
            }

            dates.Add(day.Date);
        }

        return dates;
    }

    private static int MonthsSince(DateOnly from, DateOnly day) => (day.Year - from.Year) * 12 + day.Month - from.Month - (day.Day < from.Day ? 1 : 0);
}

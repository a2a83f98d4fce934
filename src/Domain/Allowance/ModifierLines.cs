using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>Changes what an assignment starts from, by the working days on which a modifier applies.</summary>
internal static class ModifierLines
{
    public static void Write(FactContext context, PartLines lines)
    {
        foreach (var rule in context.Policy.Modifiers)
        {
            if (rule.When is not null && !rule.When.Holds(context))
                continue;
            if (rule.Kinds.Count == 0)
                Write(context, rule, null, [.. context.Part.Days.Select(day => day.Date)], lines);
            foreach (var row in context.Person.Facts.Modifiers)
            {
                if (rule.Kinds.Contains(row.Kind))
                    Write(context, rule, row, DaysOf(context, rule, row), lines);
            }
        }
    }

    private static void Write(FactContext context, ModifierRule rule, ModifierFact? row, List<DateOnly> dates, PartLines lines)
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

        var own = lines.Start * covered;
        var share = Exact.Ratio(part.Workdays, part.MonthWorkdays) * covered;
        if (rule.Effect is ModifierEffect.PayShare or ModifierEffect.NotEligible)
        {
            var rate = rule.Effect == ModifierEffect.NotEligible ? Rate.Zero - Rate.Full : rule.Share - Rate.Full;
            lines.AddStart(rule.Code, rule.Name, rule.Source, dates, covered, "MONTH", rate, lines.Start, own * rate);
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

using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>Finds for each absence the one leave rule that covers it, or reports that the policy has none.</summary>
public sealed class LeaveRules(IReadOnlyList<LeaveRule> rules)
{
    public IReadOnlyList<LeaveRule> All => rules;

    public void Assess(PersonMonth person, AssignmentMonth part, ChargeSheet sheet)
    {
        foreach (var absence in person.Absences)
        {
            var dates = DaysOf(absence, part.Days);
            if (dates.Count == 0)
                continue;
            var rule = Find(absence);
            if (rule is null)
            {
                sheet.Missing(new PolicyGap(person.Nip, absence.Kind, absence.Days, WhatIsMissing(rule, absence)));
                continue;
            }

            foreach (var (step, days) in StepsOf(rule, absence, person, dates))
            {
                if (step is null)
                    sheet.Missing(new PolicyGap(person.Nip, absence.Kind, absence.Days, WhatIsMissing(rule, absence)));
                else
                    sheet.Add(ChargeOf(rule, step, part, days));
            }
        }
    }

    /// <summary>A rule that names the reason goes before one for any reason.</summary>
    public LeaveRule? Find(Absence absence)
    {
        LeaveRule? general = null;
        foreach (var rule in rules)
        {
            if (!rule.CoversKind(absence.Kind))
                continue;
            if (rule.CoversReason(absence.Reason))
                return rule;
            if (rule.Reasons.Count == 0)
                general ??= rule;
        }

        return general;
    }

    private IEnumerable<(LeaveStep? Step, List<DateOnly> Days)> StepsOf(LeaveRule rule, Absence absence, PersonMonth person, List<DateOnly> dates)
    {
        if (ExceedsTimes(rule, absence, person))
            return [(null, dates)];
        return rule.Ladder switch
        {
            LeaveLadder.Length => [(rule.StepFor(absence), dates)],
            LeaveLadder.TimesInYear => [(StepOfTimes(rule, Times(rule, absence, person)), dates)],
            LeaveLadder.Day => ByDay(rule, absence, person, dates),
            _ => throw new InvalidOperationException($"Unknown ladder {rule.Ladder}"),
        };
    }

    /// <summary>Each working day by its own position in the absence, which may have begun in another month or assignment.</summary>
    private static List<(LeaveStep? Step, List<DateOnly> Days)> ByDay(LeaveRule rule, Absence absence, PersonMonth person, List<DateOnly> dates)
    {
        var found = new List<(LeaveStep? Step, List<DateOnly> Days)>();
        var workdays = rule.CountsWorkdays ? DaysOf(absence, person.Days) : [];
        var before = person.WorkdaysBefore.GetValueOrDefault(absence);
        foreach (var date in dates)
        {
            var position = rule.CountsWorkdays ? before + workdays.IndexOf(date) + 1 : date.DayNumber - absence.Days.From.DayNumber + 1;
            var step = rule.Steps.FirstOrDefault(candidate => candidate.CoversDay(absence.Days.From, date, position));
            if (found.Count == 0 || !ReferenceEquals(found[^1].Step, step))
                found.Add((step, []));
            found[^1].Days.Add(date);
        }

        return found;
    }

    private static LeaveStep? StepOfTimes(LeaveRule rule, int time) => rule.Steps.FirstOrDefault(step => step.UpToTimes is not { } limit || time <= limit);

    /// <summary>Which absence of the rule in its calendar year this one is, counted from 1.</summary>
    private int Times(LeaveRule rule, Absence absence, PersonMonth person)
    {
        var year = absence.Days.From.Year;
        var known = person.Absences.Count(other => other.Days.From < absence.Days.From && other.Days.From.Year == year && ReferenceEquals(Find(other), rule));
        var before = person.Facts.History.Where(entry => entry.Kind == rule.HistoryKind && entry.Days.From.Year == year).Sum(entry => Number(entry.Count));
        return known + before + 1;
    }

    private static int Number(string count) =>
        int.TryParse(count, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 1000) : 0;

    private static Charge ChargeOf(LeaveRule rule, LeaveStep step, AssignmentMonth part, List<DateOnly> dates)
    {
        if (step.DeductPerDay is { } perDay)
            return new Charge(rule, rule.Code, rule.Name, perDay, dates.Count, ChargeUnit.Day, dates);
        if (step.DeductPerMonth is { } perMonth)
            return new Charge(rule, rule.Code, rule.Name, perMonth, 1, ChargeUnit.Month, dates);
        // The working days lost, as a share of the assignment: its base already is for its own working days.
        var share = (Rate.Full - step.Pay) * new Rate(Exact.Ratio(1, part.Workdays));
        return new Charge(rule, rule.Code, rule.Name, share, dates.Count, ChargeUnit.Day, dates);
    }

    private static List<DateOnly> DaysOf(Absence absence, IEnumerable<DayRecord> days)
    {
        var dates = new List<DateOnly>();
        foreach (var day in days)
        {
            if (ReferenceEquals(day.Absence, absence))
                dates.Add(day.Date);
        }

        return dates;
    }

    private bool ExceedsTimes(LeaveRule rule, Absence absence, PersonMonth person)
    {
        if (rule.TimesPerMonth is not { } limit)
            return false;
        var month = CivilMonth.Of(absence.Days.From);
        var earlier = person.Absences.Count(other =>
            other.Days.From < absence.Days.From && CivilMonth.Of(other.Days.From) == month && ReferenceEquals(Find(other), rule));
        return earlier >= limit;
    }

    private static Text WhatIsMissing(LeaveRule? rule, Absence absence) => rule is null
        ? new Text("kebijakan tidak mengatur jenis ketidakhadiran ini", "the policy has no rule for this kind of absence")
        : new Text(
            $"aturan {rule.Code} tidak mencakup ketidakhadiran {absence.Days.Days} hari kalender atau berulang dalam sebulan",
            $"rule {rule.Code} does not cover {absence.Days.Days} calendar days, or this many times in a month");
}

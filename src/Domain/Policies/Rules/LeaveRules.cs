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
            var dates = DaysOf(absence, part);
            if (dates.Count == 0)
                continue;
            var rule = Find(absence);
            var step = rule is null || ExceedsTimes(rule, absence, person) ? null : rule.StepFor(absence);
            if (step is null)
                sheet.Missing(new PolicyGap(person.Nip, absence.Kind, absence.Days, WhatIsMissing(rule, absence)));
            else
                sheet.Add(ChargeOf(rule!, step, part, dates));
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

    /// <summary>The working days lost, as a share of the assignment: its base already is for its own working days.</summary>
    private static Charge ChargeOf(LeaveRule rule, LeaveStep step, AssignmentMonth part, List<DateOnly> dates)
    {
        var perDay = (Rate.Full - step.Pay) * new Rate(Exact.Ratio(1, part.Workdays));
        return new Charge(rule, rule.Code, rule.Name, perDay, dates.Count, ChargeUnit.Day, dates);
    }

    private static List<DateOnly> DaysOf(Absence absence, AssignmentMonth part)
    {
        var dates = new List<DateOnly>();
        foreach (var day in part.Days)
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

using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>
/// A charge once a run of consecutive absent working days within the month reaches a length. Free days between them do not break the
/// run; any punch or approved absence on a working day does; a move to another unit does not. Every assignment that holds a day of
/// such a run is charged, each on its own base.
/// </summary>
/// <param name="Days">Length from which it applies, inclusive.</param>
public sealed record ConsecutiveAbsenceRule(string Code, Text Name, PayBase Base, LegalSource Source, int Days, Rate Deduct)
    : FactRule(Code, Name, Base, Source)
{
    public override void Assess(PersonMonth person, AssignmentMonth part, ChargeSheet sheet)
    {
        List<DateOnly>? dates = null;
        foreach (var run in Runs(person))
        {
            foreach (var date in run)
            {
                if (part.Assignment.Days.Contains(date))
                    (dates ??= []).Add(date);
            }
        }

        if (dates is not null)
            sheet.Add(new Charge(this, Code, Name, Deduct, 1, ChargeUnit.Month, dates));
    }

    private List<List<DateOnly>> Runs(PersonMonth person)
    {
        var runs = new List<List<DateOnly>>();
        List<DateOnly>? current = null;
        foreach (var part in person.Assignments)
        {
            foreach (var day in part.Days)
            {
                if (day.State == DayState.Absent)
                {
                    (current ??= []).Add(day.Date);
                    if (current.Count == Days)
                        runs.Add(current);
                }
                else
                {
                    current = null;
                }
            }
        }

        return runs;
    }
}

using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Values;
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
    /// <summary>Name in the history of a run that was still going when the month began; <c>null</c> when only the month counts.</summary>
    public string? RunBefore { get; init; }

    public override bool IsOfEachDay => false;

    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        var part = context.Part;
        List<DateOnly>? dates = null;
        foreach (var run in Runs(context.Person))
        {
            foreach (var date in run)
            {
                if (part.Span.Contains(date))
                    (dates ??= []).Add(date);
            }
        }

        if (dates is not null)
            sheet.Add(new Charge(this, Code, Name, Deduct, 1, ChargeUnit.Month, dates));
    }

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var within = RunBefore is null ? new Text("dalam bulan itu", "within the month") : new Text("juga melewati akhir bulan", "across month ends too");
        return Sentence(
            $"Tidak masuk tanpa keterangan {Days} hari kerja berturut-turut atau lebih ({within.Id}): −{Deduct}% sebulan.",
            $"Absent without notice {Days} working days in a row or more ({within.En}): −{Deduct}% of the month.",
            policy,
            Rate.Zero - Deduct);
    }

    private List<List<DateOnly>> Runs(PersonMonth person)
    {
        var runs = new List<List<DateOnly>>();
        List<DateOnly>? current = null;
        var before = Before(person);
        foreach (var part in person.Assignments)
        {
            foreach (var day in part.Days)
            {
                if (day.State == DayState.Absent)
                {
                    (current ??= []).Add(day.Date);
                    if (current.Count + before == Days || (current.Count == 1 && before >= Days))
                        runs.Add(current);
                }
                else
                {
                    current = null;
                    before = 0;
                }
            }
        }

        return runs;
    }

    /// <summary>Absent working days in a row up to the last one before the period.</summary>
    private int Before(PersonMonth person) => RunBefore is null ? 0 : person.Facts.History
        .Where(entry => entry.Kind == RunBefore && entry.Days.From < person.Period.From)
        .Sum(entry => int.TryParse(entry.Count, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) ? Math.Min(days, 10_000) : 0);
}

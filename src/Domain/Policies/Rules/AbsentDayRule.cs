using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>A percentage for each working day without any punch or approved absence (<i>tanpa keterangan</i>, alpha).</summary>
public sealed record AbsentDayRule(string Code, Text Name, PayBase Base, LegalSource Source, Rate PerDay)
    : FactRule(Code, Name, Base, Source)
{
    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        List<DateOnly>? dates = null;
        foreach (var day in context.Part.Days)
        {
            if (day.State == DayState.Absent)
                (dates ??= []).Add(day.Date);
        }

        if (dates is not null)
            sheet.Add(new Charge(this, Code, Name, PerDay, dates.Count, ChargeUnit.Day, dates));
    }

    public override RuleSentence Describe(AllowancePolicy policy) =>
        Sentence($"{Name.Id}: −{PerDay}% per hari kerja.", $"{Name.En}: −{PerDay}% for each working day.", policy, Rate.Zero - PerDay);
}

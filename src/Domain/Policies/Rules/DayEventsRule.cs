using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>What can be true of a single working day.</summary>
public enum DayEvent
{
    Present,
    Absent,
    MissingIn,
    MissingOut,

    /// <summary>Later than the policy allows, by any counted unit.</summary>
    Late,
    EarlyLeave,

    /// <summary>Both punches there, neither late nor early.</summary>
    OnTime,

    /// <summary>Worked without a daily report.</summary>
    ReportMissing,
    ReportUnsatisfactory,
}

/// <summary>An effect for each working day on which something is true: per day or per event, as a share of the base or in rupiah.</summary>
public sealed record DayEventsRule(string Code, Text Name, PayBase Base, LegalSource Source, DayEvent Event, EventEffect Effect, int FreeEvents)
    : FactRule(Code, Name, Base, Source)
{
    public override bool IsOfEachDay => FreeEvents == 0;

    public override IEnumerable<PolicyValue> Values => Effect.Amount is { } amount ? [amount] : [];

    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        var free = FreeEvents;
        if (free > 0)
            free -= Math.Min(free, context.Person.Days.Count(day => day.Date < context.Range.From && Happened(context, day)));
        List<(DateOnly, long)>? events = null;
        foreach (var day in context.Part.Days)
        {
            if (Happened(context, day) && free-- <= 0)
                (events ??= []).Add((day.Date, 0));
        }

        if (events is not null)
            Effect.Write(context, sheet, this, Code, Name, ChargeUnit.Day, events);
    }

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var effect = Effect.Describe();
        var free = FreeEvents == 0 ? default : new Text($" {FreeEvents} kejadian pertama sebulan bebas.", $" The first {FreeEvents} events of a month are free.");
        return Sentence(
            $"{Name.Id}: {effect.Id} per hari.{free.Id}",
            $"{Name.En}: {effect.En} a day.{free.En}",
            policy,
            Effect.Amount is null ? (Effect.Adds ? Effect.Share : Rate.Zero - Effect.Share) : null);
    }

    private bool Happened(FactContext context, DayRecord day) => Event switch
    {
        DayEvent.Present => day.State is DayState.Present or DayState.MissingIn or DayState.MissingOut,
        DayEvent.Absent => day.State == DayState.Absent,
        DayEvent.MissingIn => day.State == DayState.MissingIn,
        DayEvent.MissingOut => day.State == DayState.MissingOut,
        DayEvent.Late => context.Policy.Resolution.Measure(context.Policy.LateBy(day)) > 0,
        DayEvent.EarlyLeave => context.Policy.Resolution.Measure(context.Policy.EarlyBy(day)) > 0,
        DayEvent.OnTime => day.State == DayState.Present
            && context.Policy.Resolution.Measure(context.Policy.LateBy(day)) == 0 && context.Policy.Resolution.Measure(context.Policy.EarlyBy(day)) == 0,
        DayEvent.ReportMissing => day.State is not (DayState.Excused or DayState.Absent) && context.Person.Facts.Reports.All(report => report.Date != day.Date),
        DayEvent.ReportUnsatisfactory => context.Person.Facts.Reports.Any(report => report.Date == day.Date && !report.IsSatisfactory),
        _ => throw new InvalidOperationException($"Unknown event {Event}"),
    };
}

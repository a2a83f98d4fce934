using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>A time of the day in which a punch is due.</summary>
/// <param name="From">First unit of the resolution, inclusive.</param>
/// <param name="Below">First unit after it, exclusive; <see cref="long.MaxValue"/> for the rest of the day.</param>
public sealed record PunchWindow(string Code, Text Name, long From, long Below);

/// <summary>
/// Punches that are due in named windows, three a day for instance: each window of a working day without a punch is one event. The
/// direction of a punch does not matter.
/// </summary>
/// <param name="CountsAbsentDays">On a day without any punch every window is missed; otherwise such a day is left to the rules of absence.</param>
public sealed record PunchWindowsRule(
    string Code, Text Name, PayBase Base, LegalSource Source, IReadOnlyList<PunchWindow> Windows, EventEffect Effect, TimeResolution Resolution, bool CountsAbsentDays)
    : FactRule(Code, Name, Base, Source)
{
    public override IEnumerable<PolicyValue> Values => Effect.Amount is { } amount ? [amount] : [];

    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        foreach (var window in Windows)
        {
            List<(DateOnly, long)>? missed = null;
            foreach (var day in context.Part.Days)
            {
                if (IsDue(day) && !IsIn(window, day))
                    (missed ??= []).Add((day.Date, 0));
            }

            if (missed is not null)
                Effect.Write(context, sheet, this, window.Code, window.Name, ChargeUnit.Event, missed);
        }
    }

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var effect = Effect.Describe();
        return Sentence(
            $"{Name.Id}, tiap presensi yang terlewat {effect.Id}: {string.Join(", ", Windows.Select(window => window.Name.Id))}.",
            $"{Name.En}, each missed punch {effect.En}: {string.Join(", ", Windows.Select(window => window.Name.En))}.",
            policy,
            Effect.Amount is null ? Rate.Zero - Effect.Share : null);
    }

    private bool IsDue(DayRecord day) => day.State != DayState.Excused && (CountsAbsentDays || day.State != DayState.Absent);

    private bool IsIn(PunchWindow window, DayRecord day)
    {
        foreach (var punch in day.Punches.InOrder())
        {
            var at = Resolution.Measure(punch.At);
            if (window.From <= at && at < window.Below)
                return true;
        }

        return false;
    }
}

using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>
/// A percentage per late arrival by the clock, whatever the schedule says: "09:01–09:30: 1 %". Bounds are minutes of the day on the
/// wall clock of the place of work and seconds are dropped: 09:00:59 is 09:00.
/// </summary>
/// <param name="Tiers">Minute of the day from (inclusive) and below (exclusive), ascending and without gap up to midnight.</param>
public sealed record ClockTiersRule(
    string Code,
    Text Name,
    PayBase Base,
    LegalSource Source,
    IReadOnlyList<Tier> Tiers,
    Tier MissingPunch) : FactRule(Code, Name, Base, Source)
{
    public override void Assess(PersonMonth person, AssignmentMonth part, ChargeSheet sheet)
    {
        var found = new TierEvents(this);
        foreach (var day in part.Days)
        {
            if (TierOf(day) is { } tier)
                found.Add(tier, day.Date);
        }

        found.WriteTo(sheet);
    }

    /// <summary>The tier of a day's arrival, or <c>null</c> when it was before the first one.</summary>
    public Tier? TierOf(DayRecord day)
    {
        if (day.State == DayState.MissingIn)
            return MissingPunch;
        if (day.Reading.CheckIn is not { } arrival)
            return null;
        var minute = arrival.TotalMinutesWhole();
        foreach (var tier in Tiers)
        {
            if (tier.Contains(minute))
                return tier;
        }

        return null;
    }
}

using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>Which deviation from the schedule a tier table measures.</summary>
public enum Deviation
{
    /// <summary><i>Terlambat</i> (TL): check-in after the scheduled start.</summary>
    Late,

    /// <summary><i>Pulang sebelum waktunya</i> (PSW): check-out before the scheduled end.</summary>
    EarlyLeave,
}

/// <summary>
/// A percentage per event by the length of the deviation: the classic TL1–TL4 and PSW1–PSW4. A missing punch counts as one event of a
/// tier or of a rate of its own. Late and early on one day are two events.
/// </summary>
/// <param name="Tiers">Ascending, without gap or overlap from the first unit that counts to infinity.</param>
/// <param name="MissingPunch">The tier (real or made for it) of a missing check-in or check-out.</param>
/// <param name="Flex">When given, lateness counts from the end of the window and early leave against the shifted end.</param>
public sealed record MinuteTiersRule(
    string Code,
    Text Name,
    PayBase Base,
    LegalSource Source,
    Deviation Deviation,
    TimeResolution Resolution,
    IReadOnlyList<Tier> Tiers,
    Tier MissingPunch,
    FlexWindow? Flex = null) : FactRule(Code, Name, Base, Source)
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

    /// <summary>The tier of a day, or <c>null</c> when nothing of this kind happened.</summary>
    public Tier? TierOf(DayRecord day)
    {
        if (day.State == (Deviation == Deviation.Late ? DayState.MissingIn : DayState.MissingOut))
            return MissingPunch;
        var length = Deviation == Deviation.Late ? LateBy(day) : EarlyBy(day);
        if (length == TimeSpan.Zero)
            return null;
        var measured = Resolution.Measure(length);
        foreach (var tier in Tiers)
        {
            if (tier.Contains(measured))
                return tier;
        }

        return null;
    }

    private TimeSpan LateBy(DayRecord day) => Flex is null ? day.Late : day.Reading.LateAfter(Flex.LatestStart(day.Hours));

    private TimeSpan EarlyBy(DayRecord day) => Flex is null ? day.Early : day.Reading.EarlyBefore(Flex.EndFor(day));
}

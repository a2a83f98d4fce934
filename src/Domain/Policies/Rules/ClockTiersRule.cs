using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>
/// A percentage or an amount per arrival (or departure) by the clock, whatever the schedule says: "09:01–09:30: 1 %". Bounds are on the wall
/// clock of the place of work, in units of the resolution: with whole minutes 09:00:59 is 09:00.
/// </summary>
/// <param name="Tiers">Unit of the day from (inclusive) and below (exclusive), ascending and without gap up to midnight.</param>
public sealed record ClockTiersRule(
    string Code,
    Text Name,
    PayBase Base,
    LegalSource Source,
    IReadOnlyList<Tier> Tiers,
    Tier MissingPunch) : FactRule(Code, Name, Base, Source)
{
    public TimeResolution Resolution { get; init; } = TimeResolution.MinuteFloor;

    /// <summary>The check-out is meant, not the check-in.</summary>
    public bool OfDeparture { get; init; }

    public override IEnumerable<PolicyValue> Values => Tiers.Append(MissingPunch).Select(tier => tier.Effect.Amount).OfType<PolicyValue>();

    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        var found = new TierEvents(this);
        foreach (var day in context.Part.Days)
        {
            if (TierOf(day) is { } tier)
                found.Add(tier, day.Date, MinutesSince(tier, day));
        }

        found.WriteTo(context, sheet);
    }

    /// <summary>The tier of a day's arrival, or <c>null</c> when it was before the first one.</summary>
    public Tier? TierOf(DayRecord day)
    {
        if (day.State == (OfDeparture ? DayState.MissingOut : DayState.MissingIn))
            return MissingPunch;
        if (PunchOf(day) is not { } at)
            return null;
        var measured = Resolution.Measure(at);
        foreach (var tier in Tiers)
        {
            if (tier.Contains(measured))
                return tier;
        }

        return null;
    }

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var tiers = TierEvents.Describe(MissingPunch.Code.Length == 0 ? Tiers : Tiers.Append(MissingPunch));
        return Sentence(
            $"Menurut jam presensi {(OfDeparture ? "pulang" : "masuk")}: {tiers.Id}.",
            $"By the time of the {(OfDeparture ? "check-out" : "check-in")}: {tiers.En}.",
            policy,
            Tiers.FirstOrDefault(tier => !tier.Deduct.IsZero) is { } first ? Rate.Zero - first.Deduct : null);
    }

    private TimeSpan? PunchOf(DayRecord day) => OfDeparture ? day.Reading.CheckOut : day.Reading.CheckIn;

    /// <summary>Started minutes since the tier begins: for prices that fall per minute.</summary>
    private long MinutesSince(Tier tier, DayRecord day)
    {
        if (PunchOf(day) is not { } at || tier.From == long.MaxValue)
            return 0;
        var unit = Resolution.UnitsPerMinute();
        var since = Resolution.Measure(at) - tier.From;
        return unit == 1 ? since + 1 : (since / unit) + 1;
    }
}

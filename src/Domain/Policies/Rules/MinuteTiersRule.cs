using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>Which length of a day a tier table measures.</summary>
public enum Deviation
{
    /// <summary><i>Terlambat</i> (TL): check-in after the scheduled start.</summary>
    Late,

    /// <summary><i>Pulang sebelum waktunya</i> (PSW): check-out before the scheduled end.</summary>
    EarlyLeave,

    /// <summary><i>Meninggalkan kantor sementara</i>: out and in again inside the scheduled hours.</summary>
    Away,

    /// <summary>Time of a late arrival inside the flexible window that was not made up on the same day.</summary>
    Unrepaid,

    /// <summary>Lateness and early leave of the day together.</summary>
    LateAndEarly,

    /// <summary>What is lacking of the required working minutes, breaks excluded; a day with a missing punch has none.</summary>
    Shortfall,
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
    /// <summary>So many events of the person's period are free, in order of time.</summary>
    public int FreeEvents { get; init; }

    public override bool IsOfEachDay => FreeEvents == 0;

    public override IEnumerable<PolicyValue> Values => Tiers.Append(MissingPunch).Select(tier => tier.Effect.Amount).OfType<PolicyValue>();

    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        var found = new TierEvents(this);
        var free = FreeEvents;
        if (free > 0)
            free -= Math.Min(free, context.Person.Days.Count(day => day.Date < context.Range.From && TierOf(day) is not null));
        foreach (var day in context.Part.Days)
        {
            if (TierOf(day) is { } tier && free-- <= 0)
                found.Add(tier, day.Date, LengthOf(day).TotalMinutesWhole());
        }

        found.WriteTo(context, sheet);
    }

    /// <summary>The tier of a day, or <c>null</c> when nothing of this kind happened.</summary>
    public Tier? TierOf(DayRecord day)
    {
        if (IsMissingPunch(day))
            return MissingPunch;
        var length = LengthOf(day);
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

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var tiers = TierEvents.Describe(MissingPunch.Code.Length == 0 ? Tiers : Tiers.Append(MissingPunch));
        var free = FreeEvents == 0 ? default : new Text($" {FreeEvents} kejadian pertama sebulan bebas.", $" The first {FreeEvents} events of a month are free.");
        var resolution = Resolution.Describe();
        return Sentence(
            $"{Name.Id}, per kejadian, {resolution.Id}: {tiers.Id}.{free.Id}",
            $"{Name.En}, per event, {resolution.En}: {tiers.En}.{free.En}",
            policy,
            Tiers.FirstOrDefault(tier => !tier.Deduct.IsZero) is { } first ? Rate.Zero - first.Deduct : null);
    }

    private bool IsMissingPunch(DayRecord day) => Deviation switch
    {
        Deviation.Late => day.State == DayState.MissingIn,
        Deviation.EarlyLeave => day.State == DayState.MissingOut,
        Deviation.LateAndEarly or Deviation.Shortfall => day.State is DayState.MissingIn or DayState.MissingOut,
        _ => false,
    };

    private TimeSpan LengthOf(DayRecord day) => Deviation switch
    {
        Deviation.Late => LateBy(day),
        Deviation.EarlyLeave => EarlyBy(day),
        Deviation.Away => DayMinutes.Away(day),
        Deviation.Unrepaid => Flex?.Unrepaid(day) ?? TimeSpan.Zero,
        Deviation.LateAndEarly => LateBy(day) + EarlyBy(day),
        Deviation.Shortfall when day.State == DayState.Present =>
            new TimeSpan(0, Math.Max(0, day.Hours.NetMinutes - (int)DayMinutes.Worked(day)), 0),
        Deviation.Shortfall => TimeSpan.Zero,
        _ => throw new InvalidOperationException($"Unknown deviation {Deviation}"),
    };

    private TimeSpan LateBy(DayRecord day) => Flex is null ? day.Late : day.Reading.LateAfter(Flex.LatestStart(day.Hours));

    private TimeSpan EarlyBy(DayRecord day) => Flex is null ? day.Early : day.Reading.EarlyBefore(Flex.EndFor(day));
}

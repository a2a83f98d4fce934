using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>One band of a tier table.</summary>
/// <param name="From">First measured unit (minute or second) in the band, inclusive.</param>
/// <param name="Below">First measured unit after the band, exclusive; <see cref="long.MaxValue"/> when open.</param>
/// <param name="Deduct">Share of the base for each event in the band.</param>
public sealed record Tier(string Code, Text Name, long From, long Below, Rate Deduct)
{
    /// <summary>What an event of the band costs; by default the share.</summary>
    public EventEffect Effect { get; init; } = EventEffect.Deduct(Deduct);

    public bool Contains(long measured) => From <= measured && measured < Below;
}

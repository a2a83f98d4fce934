using EPerformance.Domain.Skp;

namespace EPerformance.Domain.Appraisal;

/// <summary>The seven values of BerAKHLAK, on which behaviour is judged. Source: SE MenPANRB 20/2021; PermenPANRB 6/2022.</summary>
public static class CoreValues
{
    public static IReadOnlyList<CoreValue> All { get; } = Enum.GetValues<CoreValue>();
}

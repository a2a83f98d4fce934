using EPerformance.Domain.Primitives;

namespace EPerformance.Functions.Orchestrations.DailyClose.V1;

internal static class Zones
{
    /// <exception cref="ArgumentException">Not one of the three zones.</exception>
    public static AgencyZone Of(string id) => AgencyZone.Find(id) ?? throw new ArgumentException($"{id} is no zone of an agency");
}

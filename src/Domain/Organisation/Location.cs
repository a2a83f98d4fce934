using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Organisation;

/// <summary>A place of work.</summary>
/// <param name="UnitCode">Whose place it is, together with the units below; <c>null</c> for everybody's.</param>
/// <param name="Fence"><c>null</c> when nobody measured it: then positions are kept and not judged.</param>
public sealed record Location(string Code, string? UnitCode, AgencyZone Zone, Geofence? Fence);

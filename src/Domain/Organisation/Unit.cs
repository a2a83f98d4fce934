using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Organisation;

/// <summary>A work unit (<i>unit kerja</i>) with the zone and the work pattern that hold there, inherited values resolved.</summary>
public sealed record Unit(string Code, string? ParentCode, string Name, AgencyZone Zone, string WorkPatternId);

using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Calendars;

/// <summary>Another work pattern than that of the unit for some time: of a unit and those below, or of one person.</summary>
/// <param name="PatternId"><c>null</c>: these days are free, as when a person swaps a day for another.</param>
/// <param name="Days">Both ends inclusive.</param>
/// <param name="UnitCode">The unit; <c>null</c> when <paramref name="Nip"/> is given.</param>
/// <param name="Nip">The person; <c>null</c> when <paramref name="UnitCode"/> is given.</param>
public sealed record PatternAssignment(string? PatternId, DateRange Days, string? UnitCode, Nip? Nip);

using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>Which policy this is, in every report that it led to.</summary>
/// <param name="EffectiveFrom">First day on which events are judged by it, inclusive.</param>
/// <param name="Hash">SHA-256 of the file's bytes, lower-case hexadecimal: the version that was really used.</param>
public sealed record PolicyIdentity(string Id, DateOnly EffectiveFrom, string Hash, Text Name, string Regulation);

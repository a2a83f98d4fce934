using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>A weighted part of the allowance, such as 60 % productivity and 40 % discipline. The weights of a policy add up to 100 %.</summary>
public sealed record PayComponent(string Code, Text Name, Rate Weight, LegalSource Source);

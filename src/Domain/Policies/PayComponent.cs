using EPerformance.Domain.Policies.Conditions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>A weighted part of the allowance, such as 60 % productivity and 40 % discipline. The weights of a policy add up to 100 %.</summary>
public sealed record PayComponent(string Code, Text Name, Rate Weight, LegalSource Source);

/// <summary>Components of some people only, such as a weighting by rank. The weights of each group add up to 100 %.</summary>
public sealed record ComponentGroup(string Code, Text Name, Condition When, IReadOnlyList<PayComponent> Components);

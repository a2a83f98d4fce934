using EPerformance.Domain.Policies.Conditions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>The least share of its start that an assignment is paid: December in full, for example, because the budget year ends before the facts are there.</summary>
/// <param name="When">When it applies; <c>null</c> for always.</param>
/// <param name="Pay">Share of what the assignment starts from.</param>
public sealed record PayFloor(string Code, Text Name, Condition? When, Rate Pay, LegalSource Source);

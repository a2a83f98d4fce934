using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>A fact for which the policy has no rule, or a rule for which the fact is missing. The person cannot be calculated, and silence must not become zero.</summary>
/// <param name="Kind">The kind of absence that is not covered; <c>null</c> when something else is missing.</param>
public sealed record PolicyGap(Nip Nip, AbsenceKind? Kind, DateRange Days, Text What);

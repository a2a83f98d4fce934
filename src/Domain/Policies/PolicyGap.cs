using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>A fact for which the policy has no rule. The person cannot be calculated, and silence must not become zero.</summary>
public sealed record PolicyGap(Nip Nip, AbsenceKind Kind, DateRange Days, Text What);

using EPerformance.Domain.Policies;

namespace EPerformance.Application.Allowance;

/// <summary>What a worked-out month came to.</summary>
/// <param name="People">Those with an allowance.</param>
/// <param name="Base">Sum of the printed bases, whole rupiah.</param>
/// <param name="Payable">Sum of what is paid, whole rupiah.</param>
/// <param name="Gaps">Facts for which the policy has no rule, in order of NIP; with any of these there is no result.</param>
public sealed record MonthResult(int People, long Base, long Payable, IReadOnlyList<PolicyGap> Gaps);

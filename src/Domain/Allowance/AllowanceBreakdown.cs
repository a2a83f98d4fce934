using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>The allowance of one person and month with its explanation. Invariant: the amounts of all lines add up to <see cref="Payable"/>.</summary>
/// <param name="JobClass">Of the last assignment that has one.</param>
/// <param name="Base">What there would be without any rule, printed in whole rupiah, half up.</param>
/// <param name="Payable">Whole rupiah, rounded once as the policy says.</param>
/// <param name="Lines">The last one has the code <see cref="LineCode.Rounding"/>.</param>
public sealed record AllowanceBreakdown(
    Nip Nip,
    string Name,
    CivilMonth Month,
    int? JobClass,
    long Base,
    long Payable,
    IReadOnlyList<AllowanceLine> Lines)
{
    /// <summary>Printed base less printed payable; negative when additions outweigh.</summary>
    public long Deduction => Base - Payable;
}

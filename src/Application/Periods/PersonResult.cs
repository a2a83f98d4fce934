using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>What one person gets for a period.</summary>
/// <param name="UnitCode">Where the person was last in the period.</param>
/// <param name="JobClass">Of the last assignment that has one.</param>
/// <param name="Base">Whole rupiah; the sum over the months.</param>
/// <param name="Payable">Whole rupiah; the sum over the months, each rounded once.</param>
/// <param name="Explanation">
/// A JSON array with one element per month in the form of <c>allowance.json</c> (<c>docs/formats/allowance.schema.json</c>); empty where it was not asked for.
/// </param>
public sealed record PersonResult(Nip Nip, string Name, string UnitCode, int? JobClass, long Base, long Payable, string Explanation)
{
    public long Deduction => Base - Payable;
}

using EPerformance.Domain.Organisation;
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

    /// <summary>Of the last assignment in the period; <c>null</c> in results of before it was kept.</summary>
    public EmploymentType? Employment { get; init; }

    /// <summary>Tax of the imported <c>tax.csv</c> that the State bears: shown, takes nothing. Whole rupiah.</summary>
    public long TaxByState { get; init; }

    /// <summary>Tax of the imported <c>tax.csv</c> that is withheld. Whole rupiah.</summary>
    public long TaxByPerson { get; init; }

    /// <summary>Lines of work of the period that nobody had decided at the freeze. Whether they are paid for, the policy says.</summary>
    public int PendingLines { get; init; }

    /// <summary>Differences of earlier periods (<i>rapel</i>), whole rupiah; negative when too much was paid. Their lines are in the explanation.</summary>
    public long Difference { get; init; }

    /// <summary>What reaches the person's account; not positive when nothing does.</summary>
    public long Net => Payable + Difference - TaxByPerson;
}

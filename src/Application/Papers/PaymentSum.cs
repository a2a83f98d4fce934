using EPerformance.Application.Periods;

namespace EPerformance.Application.Papers;

/// <summary>What people on a list come to together, whole rupiah.</summary>
/// <param name="TaxByState">Shown, takes nothing.</param>
public readonly record struct PaymentSum(int People, long Base, long Deduction, long Payable, long Difference, long TaxByState, long TaxByPerson)
{
    /// <summary>The columns of money, the same on every list.</summary>
    public static IReadOnlyList<PaperColumn> Columns { get; } =
    [
        new("base", "Tunjangan", 14, true), new("deduction", "Potongan", 13, true), new("payable", "Jumlah", 14, true), new("difference", "Selisih (rapel)", 13, true),
        new("tax_by_state", "Pajak ditanggung negara", 13, true), new("tax_by_person", "Pajak dipotong", 13, true), new("net", "Diterima", 14, true),
    ];

    public long Net => Payable + Difference - TaxByPerson;

    internal IEnumerable<PaperCell> Cells => [Base, Deduction, Payable, Difference, TaxByState, TaxByPerson, Net];

    public static PaymentSum Of(PersonResult person) => new(1, person.Base, person.Deduction, person.Payable, person.Difference, person.TaxByState, person.TaxByPerson);

    public static PaymentSum Of(IEnumerable<PersonResult> people) => people.Aggregate(default(PaymentSum), (sum, person) => sum + Of(person));

    public static PaymentSum operator +(PaymentSum left, PaymentSum right) => new(
        left.People + right.People, left.Base + right.Base, left.Deduction + right.Deduction, left.Payable + right.Payable, left.Difference + right.Difference,
        left.TaxByState + right.TaxByState, left.TaxByPerson + right.TaxByPerson);
}

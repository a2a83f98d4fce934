using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>What lists show beside the allowance: the kind of employment, tax that was computed elsewhere, and how much work waits for a decision. It changes no amount of the allowance.</summary>
internal sealed class ListedFacts(FreezeManifest manifest, Unforeseen unforeseen)
{
    private const string File = "tax.csv", State = "STATE", Person = "PERSON";

    private readonly IReadOnlyList<string> _columns = manifest.Tables.FirstOrDefault(table => table.FileName == File)?.Columns ?? [];

    /// <summary>The person; failed when a tax row of the period cannot be understood.</summary>
    public FrozenPerson Checked(FrozenPerson person)
    {
        if (person.Failure is not null)
            return person;
        try
        {
            var tax = TaxOf(person).ToList();
            if (tax.TrueForAll(row => row.BornBy is State or Person && row.Amount is not null))
            {
                _ = Sum(tax);
                return person;
            }
        }
        catch (Exception error) when (Unforeseen.IsOfOnePerson(error))
        {
            return person with { Failure = unforeseen.ReasonOf(error) };
        }

        return person with
        {
            Failure = new Text(
                $"{File}: jumlah harus berupa angka dan borne_by harus {State} atau {Person}", $"{File}: the amount has to be a number and borne_by {State} or {Person}"),
        };
    }

    public IReadOnlyList<PersonResult> Beside(IReadOnlyList<PersonResult> results, IReadOnlyList<FrozenPerson> people, RunFacts facts)
    {
        var byNip = people.ToDictionary(person => person.Nip);
        return [.. results.Select(result => Beside(result, byNip[result.Nip], facts))];
    }

    private PersonResult Beside(PersonResult result, FrozenPerson person, RunFacts facts)
    {
        var tax = TaxOf(person).ToList();
        return result with
        {
            Employment = person.LastAssignment?.EmploymentType,
            TaxByState = Sum(tax.Where(row => row.BornBy == State)),
            TaxByPerson = Sum(tax.Where(row => row.BornBy == Person)),
            PendingLines = facts.PendingOf(person, manifest.Id.Period.Range),
        };
    }

    private IEnumerable<(string BornBy, Exact? Amount)> TaxOf(FrozenPerson person)
    {
        foreach (var row in person.Facts)
        {
            if (row.File == File && CivilMonth.TryParse(Value(row, "month"), out var month) && manifest.Id.Period.Months.Contains(month))
                yield return (Value(row, "borne_by"), Exact.TryParseDecimal(Value(row, "amount"), out var amount) ? amount : null);
        }
    }

    private string Value(FrozenFact row, string column)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            if (_columns[i] == column)
                return row.Values[i];
        }

        return "";
    }

    private static long Sum(IEnumerable<(string BornBy, Exact? Amount)> rows) =>
        Rounding.HalfUpRupiah.Apply(new Rupiah(rows.Aggregate(Exact.Zero, (sum, row) => sum + row.Amount!.Value)));
}

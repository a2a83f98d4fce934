using EPerformance.Application.Bundles;
using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Reads <c>paid.csv</c> (<c>docs/formats.md</c>): what another system, or the treasury, really paid for a period.</summary>
public static class PaidListFile
{
    public const string FileName = "paid.csv";

    private const int Nip = 0, Amount = 1, Code = 2, Name = 3, Description = 4;
    private const decimal Most = 1_000_000_000_000;
    private const int LongestCode = 64, LongestText = 200;

    private static readonly ColumnList Columns = new(["nip", "amount", "code", "name", "description"], "code", "name", "description");

    /// <summary>In order of NIP; nobody when there is any problem.</summary>
    public static IReadOnlyList<PaidPerson> Read(string file, byte[] bytes, ProblemSink sink)
    {
        var people = new SortedDictionary<Nip, (string Name, List<PaidLine> Lines)>();
        CsvTable.Read(file, bytes, Columns, sink, row => Take(row, people));
        if (!sink.Any && people.Count == 0)
            sink.Problem(file, 1, "*", new Text("tidak ada baris", "there are no rows"));
        return sink.Any ? [] : [.. people.Select(person => new PaidPerson(person.Key, person.Value.Name, person.Value.Lines))];
    }

    private static void Take(CsvRow row, SortedDictionary<Nip, (string Name, List<PaidLine> Lines)> people)
    {
        var nip = row.RequiredNip(Nip);
        row.Required(Amount);
        var amount = row.OptionalDecimal(Amount, -Most, Most);
        foreach (var (column, longest) in new[] { (Code, LongestCode), (Name, LongestText), (Description, LongestText) })
        {
            if (row.Value(column).Length > longest)
                row.Problem(column, $"lebih dari {longest} karakter", $"more than {longest} characters");
        }

        if (nip is not { } who || amount is not { } paid || !row.IsSound)
            return;
        if (!people.TryGetValue(who, out var known))
            people[who] = known = (row.Value(Name), []);
        var line = new PaidLine(row.Value(Code), row.Value(Description), paid);
        if (known.Lines.Exists(other => other.Code == line.Code))
            row.Problem(Nip, $"{who} muncul dua kali dengan kode yang sama", $"{who} is there twice with the same code");
        else
            known.Lines.Add(line);
    }
}

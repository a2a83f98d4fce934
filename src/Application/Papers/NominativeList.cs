using EPerformance.Application.Periods;

namespace EPerformance.Application.Papers;

/// <summary>The <i>daftar nominatif</i>: everybody by name, unit by unit, with what is paid, who was left out and who signed.</summary>
public static class NominativeList
{
    private static readonly IReadOnlyList<PaperColumn> Columns =
    [
        new("number", "No.", 6, true), new("nip", "NIP", 20, false), new("name", "Nama", 32, false), new("employment", "Status", 9, false),
        new("job_class", "Kelas", 7, true), .. PaymentSum.Columns, new("pending_lines", "Kegiatan belum diputus", 9, true),
    ];

    public static Paper Of(PaymentRun run)
    {
        var rows = new List<PaperRow>();
        var total = default(PaymentSum);
        var number = 0;
        var pending = 0;
        foreach (var unit in run.People.GroupBy(person => person.UnitCode, StringComparer.Ordinal))
        {
            var name = $"{unit.Key} {run.NameOf(unit.Key)}".TrimEnd();
            rows.Add(PaperRow.Heading(name, Columns.Count));
            var sum = default(PaymentSum);
            foreach (var person in unit)
            {
                rows.Add(Line(++number, person));
                sum += PaymentSum.Of(person);
            }

            rows.Add(Sum(PaperRowKind.Subtotal, $"Jumlah {unit.Key}", sum, unit.Sum(person => person.PendingLines)));
            pending += unit.Sum(person => person.PendingLines);
            total += sum;
        }

        rows.Add(Sum(PaperRowKind.Total, "JUMLAH SELURUHNYA", total, pending));
        return new Paper(
            run.Identity, "DAFTAR NOMINATIF PEMBAYARAN TUNJANGAN KINERJA", run.Under, Columns, rows, [.. PendingNotes.Of(run), .. run.LeftOut.Select(person => person.Sentence)], run.Signatures);
    }

    private static PaperRow Line(int number, PersonResult person) => new(PaperRowKind.Line,
    [
        number, person.Nip.Value, person.Name, person.Employment is { } kind ? EmploymentWords.Of(kind) : "", person.JobClass, .. PaymentSum.Of(person).Cells, person.PendingLines,
    ]);

    private static PaperRow Sum(PaperRowKind kind, string text, PaymentSum sum, int pending) => new(kind, ["", "", $"{text} ({sum.People} pegawai)", "", default, .. sum.Cells, pending]);
}

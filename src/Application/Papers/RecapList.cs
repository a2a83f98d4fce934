namespace EPerformance.Application.Papers;

/// <summary>What each unit takes from which budget account, and each account altogether.</summary>
public static class RecapList
{
    private static readonly IReadOnlyList<PaperColumn> Columns =
    [
        new("unit_code", "Kode unit", 14, false), new("unit_name", "Unit", 36, false), new("account", "Akun", 12, false), new("employment", "Status", 10, false),
        new("people", "Pegawai", 9, true), .. PaymentSum.Columns,
    ];

    public static Paper Of(PaymentRun run)
    {
        var groups = run.People
            .GroupBy(person => (person.UnitCode, person.Employment))
            .Select(group => (
                Unit: group.Key.UnitCode,
                Account: run.Papers.AccountOf(group.Key.Employment),
                Employment: group.Key.Employment is { } kind ? EmploymentWords.Of(kind) : "",
                Sum: PaymentSum.Of(group)))
            .OrderBy(group => group.Unit, StringComparer.Ordinal).ThenBy(group => group.Account, StringComparer.Ordinal).ThenBy(group => group.Employment, StringComparer.Ordinal)
            .ToList();
        var rows = groups.Select(group => Row(PaperRowKind.Line, group.Unit, run.NameOf(group.Unit), group.Account, group.Employment, group.Sum)).ToList();
        rows.AddRange(groups
            .GroupBy(group => group.Account, StringComparer.Ordinal).OrderBy(account => account.Key, StringComparer.Ordinal)
            .Select(account => Row(
                PaperRowKind.Subtotal, "", $"Jumlah akun {(account.Key.Length == 0 ? "belum ditetapkan" : account.Key)}", account.Key, "",
                account.Aggregate(default(PaymentSum), (sum, group) => sum + group.Sum))));
        rows.Add(Row(PaperRowKind.Total, "", "JUMLAH SELURUHNYA", "", "", PaymentSum.Of(run.People)));
        return new Paper(
            run.Identity, "REKAPITULASI TUNJANGAN KINERJA MENURUT UNIT DAN AKUN", run.Under, Columns, rows, [.. run.LeftOut.Select(person => person.Sentence)], run.Signatures);
    }

    private static PaperRow Row(PaperRowKind kind, string unit, string name, string account, string employment, PaymentSum sum) =>
        new(kind, [unit, name, account, employment, sum.People, .. sum.Cells]);
}

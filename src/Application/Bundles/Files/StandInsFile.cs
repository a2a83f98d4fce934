using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Organisation;

namespace EPerformance.Application.Bundles.Files;

/// <summary><c>stand_ins.csv</c>: who acts for whom, for a time: in a vacant post (<c>PLT</c>), while the holder is away (<c>PLH</c>), or beside the holder (<c>DELEGATE</c>).</summary>
internal static class StandInsFile
{
    public const string FileName = "stand_ins.csv";
    private const int Kind = 0, Holder = 1, By = 2, From = 3, To = 4, Document = 5;
    private static readonly ColumnList Columns = new(["kind", "for_nip", "by_nip", "date_from", "date_to", "document"]);

    public static IReadOnlyList<StandIn> Read(byte[]? bytes, EmployeesFile employees, ProblemSink sink)
    {
        var rows = new List<StandIn>();
        if (bytes is not null)
            CsvTable.Read(FileName, bytes, Columns, sink, row => Take(row, employees, rows));
        return rows;
    }

    private static void Take(CsvRow row, EmployeesFile employees, List<StandIn> rows)
    {
        StandInKind? kind = row.Value(Kind) switch
        {
            "PLT" => StandInKind.Plt,
            "PLH" => StandInKind.Plh,
            "DELEGATE" => StandInKind.Delegate,
            _ => null,
        };
        if (kind is null)
            row.Problem(Kind, $"tidak sah: {row.Shown(Kind)} (PLT, PLH atau DELEGATE)", $"not valid: {row.Shown(Kind)} (PLT, PLH or DELEGATE)");
        var (holder, by) = (row.RequiredNip(Holder), row.RequiredNip(By));
        foreach (var (nip, column) in new[] { (holder, Holder), (by, By) })
        {
            if (nip is { } known && !employees.Mentions(known.Value))
                row.Problem(column, $"NIP {known} bukan pegawai di berkas ini", $"{known} is not an employee");
        }

        if (holder is not null && holder == by)
            row.Problem(By, "tidak seorang pun menggantikan dirinya sendiri", "nobody stands in for himself");
        if (row.RequiredRange(From, To) is { } days && kind is { } what && row.IsSound)
            rows.Add(new StandIn(what, holder!.Value, by!.Value, days, row.Value(Document)));
    }
}

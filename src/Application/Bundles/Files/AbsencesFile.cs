using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Files;

/// <summary><c>absences.csv</c>: approved leave and duty elsewhere.</summary>
internal sealed class AbsencesFile
{
    public const string FileName = "absences.csv";
    private const int Id = 0, Kind = 1, Reason = 2, From = 3, To = 4, Document = 5, TimeZone = 6;
    private static readonly ColumnList Columns = new(["nip", "kind", "reason", "date_from", "date_to", "document", "time_zone"], "time_zone");

    private readonly Dictionary<string, List<(Absence Absence, long Line)>> _ofPerson = new(StringComparer.Ordinal);

    public static Words<AbsenceKind> Kinds { get; } = new(
        ("ANNUAL_LEAVE", AbsenceKind.AnnualLeave),
        ("SICK_LEAVE", AbsenceKind.SickLeave),
        ("MATERNITY_LEAVE", AbsenceKind.MaternityLeave),
        ("LONG_LEAVE", AbsenceKind.LongLeave),
        ("IMPORTANT_REASON_LEAVE", AbsenceKind.ImportantReasonLeave),
        ("UNPAID_LEAVE", AbsenceKind.UnpaidLeave),
        ("OFFICIAL_TRIP", AbsenceKind.OfficialTrip),
        ("TRAINING", AbsenceKind.Training),
        ("WORK_ELSEWHERE", AbsenceKind.WorkElsewhere));

    public static AbsencesFile Read(byte[]? bytes, EmployeesFile employees, ProblemSink sink)
    {
        var file = new AbsencesFile();
        if (bytes is null)
            return file;
        CsvTable.Read(FileName, bytes, Columns, sink, row => file.Take(row, employees));
        file.CheckOverlaps(sink);
        return file;
    }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<Absence> Of(Nip nip) =>
        _ofPerson.TryGetValue(nip.Value, out var list) ? [.. list.Select(item => item.Absence)] : [];

    private void Take(CsvRow row, EmployeesFile employees)
    {
        var nip = row.RequiredNip(Id);
        if (nip is not null && !employees.Mentions(nip.Value.Value))
            row.Problem(Id, $"NIP {nip} bukan pegawai di berkas ini", $"{nip} is not an employee");
        var kind = row.RequiredWord(Kind, Kinds);
        var days = row.RequiredRange(From, To);
        var zone = row.IsEmpty(TimeZone) ? null : AgencyZone.Find(row.Value(TimeZone));
        if (zone is null && !row.IsEmpty(TimeZone))
            row.Problem(TimeZone, $"zona waktu tidak dikenal: {row.Shown(TimeZone)}", $"unknown time zone: {row.Shown(TimeZone)}");
        else if (zone is not null && kind is not (null or AbsenceKind.OfficialTrip or AbsenceKind.Training or AbsenceKind.WorkElsewhere))
            row.Problem(TimeZone, "hanya tugas di tempat lain yang mempunyai zona waktu", "only duty elsewhere has a time zone");
        if (nip is null || kind is null || days is null)
            return;
        if (!_ofPerson.TryGetValue(nip.Value.Value, out var list))
            _ofPerson[nip.Value.Value] = list = [];
        list.Add((new Absence(kind.Value, row.Value(Reason), days.Value, row.Value(Document)) { Zone = zone }, row.Line));
    }

    private void CheckOverlaps(ProblemSink sink)
    {
        foreach (var list in _ofPerson.Values)
        {
            list.Sort((left, right) => left.Absence.Days.From.CompareTo(right.Absence.Days.From));
            var latest = list[0];
            foreach (var item in list.Skip(1))
            {
                if (item.Absence.Days.From <= latest.Absence.Days.To)
                {
                    var (first, second) = item.Line < latest.Line ? (item.Line, latest.Line) : (latest.Line, item.Line);
                    sink.Problem(FileName, second, Columns.Names[From], new Text(
                        $"tumpang tindih dengan baris {first}", $"overlaps the absence on line {first}"));
                }

                if (item.Absence.Days.To >= latest.Absence.Days.To)
                    latest = item;
            }
        }
    }
}

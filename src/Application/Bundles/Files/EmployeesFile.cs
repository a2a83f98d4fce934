using System.Globalization;
using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Files;

/// <summary><c>employees.csv</c>: one row per assignment; a person who moved has several.</summary>
internal sealed class EmployeesFile
{
    public const string FileName = "employees.csv";
    private const int Id = 0, Name = 1, Type = 2, Unit = 3, Position = 4, Class = 5, Supervisor = 6, From = 7, To = 8;

    private static readonly ColumnList Columns = new(
        ["nip", "name", "employment_type", "unit_code", "position", "job_class", "supervisor_nip", "effective_from", "effective_to"]);

    private static readonly Words<EmploymentType> Types = new(
        ("PNS", EmploymentType.Pns), ("CPNS", EmploymentType.Cpns), ("PPPK", EmploymentType.Pppk), ("NON_ASN", EmploymentType.NonAsn));

    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly ProblemSink _sink;
    private bool _wasRead;

    private EmployeesFile(ProblemSink sink)
    {
        _sink = sink;
    }

    public static EmployeesFile Read(byte[]? bytes, UnitsFile units, ProblemSink sink)
    {
        var file = new EmployeesFile(sink);
        if (bytes is null)
            return file;
        file._wasRead = CsvTable.Read(FileName, bytes, Columns, sink, row => file.Take(row, units), nip => file._mentioned.Add(nip));
        file.CheckOverlaps();
        file.CheckSupervisors();
        return file;
    }

    /// <summary>Whether a number stands in the file, soundly or not: what refers to a bad row is not to blame.</summary>
    public bool Mentions(string nip) => !_wasRead || _mentioned.Contains(nip);

    /// <summary>All persons in order of NIP, their assignments in order of time; only when no problem was found.</summary>
    public List<Person> ToPeople()
    {
        var people = new List<Person>(_entries.Count);
        foreach (var entries in _entries.Values)
            people.Add(new Person(entries[0].Nip, entries[^1].Name, [.. entries.Select(entry => entry.Assignment)]));
        // Personnel lists mostly come in order, and sorting text is slow.
        for (var i = 1; i < people.Count; i++)
        {
            if (people[i - 1].Nip.CompareTo(people[i].Nip) <= 0)
                continue;
            people.Sort((left, right) => left.Nip.CompareTo(right.Nip));
            break;
        }

        return people;
    }

    private void Take(CsvRow row, UnitsFile units)
    {
        var nip = row.RequiredNip(Id);
        _mentioned.Add(nip?.Value ?? row.Value(Id));
        var type = row.RequiredWord(Type, Types);
        var unit = row.Required(Unit);
        if (unit.Length > 0 && !units.Mentions(unit))
            row.Problem(Unit, $"unit {row.Shown(Unit)} tidak ada", $"unit {row.Shown(Unit)} does not exist");
        var jobClass = JobClass(row, type);
        var supervisor = row.IsEmpty(Supervisor) ? null : row.RequiredNip(Supervisor);
        var days = row.RequiredRange(From, To, openEnd: true);
        if (nip is null || days is null)
            return;
        var assignment = new Assignment(days.Value, type ?? EmploymentType.Pns, unit, row.Value(Position), jobClass, supervisor);
        if (!_entries.TryGetValue(nip.Value.Value, out var list))
            _entries[nip.Value.Value] = list = new List<Entry>(1);
        list.Add(new Entry(nip.Value, row.Value(Name), assignment, row.Line));
    }

    private static int? JobClass(CsvRow row, EmploymentType? type)
    {
        var text = row.Value(Class);
        if (text.Length == 0)
        {
            if (type is not (null or EmploymentType.NonAsn))
                row.Problem(Class, "kelas jabatan wajib diisi untuk ASN", "civil servants must have a job class");
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 17)
            return number;
        row.Problem(Class, $"kelas jabatan {row.Shown(Class)} di luar 1–17", $"class {row.Shown(Class)} is outside 1-17");
        return null;
    }

    private void CheckOverlaps()
    {
        foreach (var entries in _entries.Values)
        {
            if (entries.Count == 1)
                continue;
            entries.Sort((left, right) => left.Assignment.Days.From.CompareTo(right.Assignment.Days.From));
            var latest = entries[0];
            foreach (var entry in entries.Skip(1))
            {
                if (entry.Assignment.Days.From <= latest.Assignment.Days.To)
                    BlameOverlap(entry, latest);
                if (entry.Assignment.Days.To >= latest.Assignment.Days.To)
                    latest = entry;
            }
        }
    }

    private void BlameOverlap(Entry one, Entry other)
    {
        var (first, second) = one.Line < other.Line ? (one, other) : (other, one);
        _sink.Problem(FileName, second.Line, Columns.Names[From], new Text(
            $"tumpang tindih dengan penempatan di baris {first.Line}", $"overlaps the assignment on line {first.Line}"));
    }

    private void CheckSupervisors()
    {
        foreach (var entry in _entries.Values.SelectMany(entries => entries))
        {
            if (entry.Assignment.SupervisorNip is { } supervisor && !_mentioned.Contains(supervisor.Value))
                BlameSupervisor(entry, $"atasan {supervisor} bukan pegawai di berkas ini", $"supervisor {supervisor} is not an employee");
        }

        CheckCircles();
    }

    private void CheckCircles()
    {
        var number = new Dictionary<string, int>(_entries.Count, StringComparer.Ordinal);
        foreach (var nip in _entries.Keys)
            number[nip] = number.Count;
        var numbered = _entries.Values.Select(entries => entries.ConvertAll(entry => (
            entry.Assignment,
            entry.Assignment.SupervisorNip is { } superior && number.TryGetValue(superior.Value, out var found) ? found : -1)));
        foreach (var assignment in new SupervisorCircles([.. numbered]).Find())
            BlameSupervisor(_entries.Values.SelectMany(entries => entries).First(entry => ReferenceEquals(entry.Assignment, assignment)), "rantai atasan berputar (siklus)", "the supervisors run in a circle");
    }

    private void BlameSupervisor(Entry entry, string id, string en) =>
        _sink.Problem(FileName, entry.Line, Columns.Names[Supervisor], new Text(id, en));

    private sealed record Entry(Nip Nip, string Name, Assignment Assignment, long Line);
}

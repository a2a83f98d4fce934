using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Files;

/// <summary><c>units.csv</c>: the tree of units with inherited zone and work pattern.</summary>
internal sealed class UnitsFile
{
    public const string Name = "units.csv";
    private const string DefaultPattern = "perpres21-5day";
    private const int Code = 0, Parent = 1, Title = 2, Zone = 3, Pattern = 4;
    private static readonly ColumnList Columns = new(["unit_code", "parent_code", "name", "time_zone", "work_pattern"]);

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly ProblemSink _sink;
    private bool _wasRead;

    private UnitsFile(ProblemSink sink)
    {
        _sink = sink;
    }

    public static UnitsFile Read(byte[]? bytes, IReadOnlyDictionary<string, WorkPattern> patterns, ProblemSink sink)
    {
        var file = new UnitsFile(sink);
        if (bytes is null)
            return file;
        file._wasRead = CsvTable.Read(Name, bytes, Columns, sink, row => file.Take(row, patterns), code => file._mentioned.Add(code));
        if (file._wasRead)
            file.CheckParents();
        return file;
    }

    /// <summary>Whether a code stands in the file, soundly or not: what refers to a bad row is not to blame.</summary>
    public bool Mentions(string code) => !_wasRead || _mentioned.Contains(code);

    /// <summary>The tree; only when no problem was found.</summary>
    public UnitTree ToTree() => new(_entries.Values.Select(entry => new Unit(
        entry.Code, entry.Parent, entry.Name, Inherited(entry, level => level.Zone)!, Inherited(entry, level => level.Pattern) ?? DefaultPattern)));

    private void Take(CsvRow row, IReadOnlyDictionary<string, WorkPattern> patterns)
    {
        var code = row.Required(Code);
        var zone = AgencyZone.Find(row.Value(Zone));
        var pattern = row.IsEmpty(Pattern) ? null : row.Value(Pattern);
        var parent = row.IsEmpty(Parent) ? null : row.Value(Parent);
        if (zone is null && !row.IsEmpty(Zone))
            row.Problem(Zone, $"zona waktu tidak dikenal: {row.Shown(Zone)}", $"unknown time zone: {row.Shown(Zone)}");
        else if (zone is null && parent is null)
            row.Problem(Zone, "unit puncak wajib menyebut zona waktu", "the root unit must name its time zone");
        if (pattern is not null && !patterns.ContainsKey(pattern))
            row.Problem(Pattern, $"pola kerja tidak dikenal: {row.Shown(Pattern)}", $"unknown work pattern: {row.Shown(Pattern)}");
        if (code.Length == 0)
            return;
        _mentioned.Add(code);
        if (!_entries.TryAdd(code, new Entry(code, parent, row.Value(Title), zone, pattern, row.Line)))
            row.Problem(Code, $"unit {row.Shown(Code)} muncul dua kali", $"unit {row.Shown(Code)} is there twice");
    }

    private void CheckParents()
    {
        foreach (var entry in _entries.Values)
        {
            if (entry.Parent is null)
                continue;
            if (!_mentioned.Contains(entry.Parent))
                Blame(entry, $"unit induk {entry.Parent} tidak ada", $"unit {entry.Parent} does not exist");
            else if (IsInCircle(entry))
                Blame(entry, "unit induk berputar (siklus)", "the parents run in a circle");
        }
    }

    private void Blame(Entry entry, string id, string en) => _sink.Problem(Name, entry.Line, Columns.Names[Parent], new Text(id, en));

    /// <summary>Whether walking up from the entry comes back to it.</summary>
    private bool IsInCircle(Entry entry)
    {
        var level = entry;
        for (var steps = 0; steps <= _entries.Count; steps++)
        {
            if (level.Parent is null || !_entries.TryGetValue(level.Parent, out var parent))
                return false;
            if (ReferenceEquals(parent, entry))
                return true;
            level = parent;
        }

        return false;
    }

    private T? Inherited<T>(Entry entry, Func<Entry, T?> value)
        where T : class
    {
        for (var level = entry; level is not null; level = level.Parent is null ? null : _entries[level.Parent])
        {
            if (value(level) is { } found)
                return found;
        }

        return null;
    }

    private sealed record Entry(string Code, string? Parent, string Name, AgencyZone? Zone, string? Pattern, long Line);
}

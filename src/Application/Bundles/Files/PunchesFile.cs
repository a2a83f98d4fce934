using System.Text;
using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using Text = EPerformance.Domain.Primitives.Text;

namespace EPerformance.Application.Bundles.Files;

/// <summary><c>punches.csv</c>: the raw log, by far the longest file of a bundle (36 rows per person and month).</summary>
internal sealed class PunchesFile
{
    public const string FileName = "punches.csv";
    private const int Id = 0, At = 1, Direction = 2, Source = 3, EventId = 4, Latitude = 6, Longitude = 7, Accuracy = 8;

    private static readonly ColumnList Columns = new(
        ["nip", "at", "direction", "source", "event_id", "device_id", "latitude", "longitude", "accuracy_m"],
        "device_id", "latitude", "longitude", "accuracy_m");

    private static readonly Words<PunchDirection> Directions = new(
        ("IN", PunchDirection.In), ("OUT", PunchDirection.Out), ("", PunchDirection.Unknown));

    private static readonly Words<PunchSource> Sources = new(
        ("MOBILE", PunchSource.Mobile), ("MACHINE", PunchSource.Machine), ("KIOSK", PunchSource.Kiosk), ("MANUAL", PunchSource.Manual));

    private readonly EventIds _ids;
    private readonly EmployeesFile _employees;
    private readonly bool _strict;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _indexOf;
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private int _unknownPunches;

    private PunchesFile(byte[] bytes, EmployeesFile employees, IReadOnlyList<Person> people, bool strict)
    {
        _ids = new EventIds(bytes);
        _employees = employees;
        _strict = strict;
        var index = new Dictionary<string, int>(people.Count, StringComparer.Ordinal);
        for (var i = 0; i < people.Count; i++)
            index[people[i].Nip.Value] = i;
        _indexOf = index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="people">Their order is the order of the result.</param>
    /// <param name="zoneOn">The zone of a person's assignment on a day, to compare a wall-clock time with an instant.</param>
    public static PunchLog Read(
        byte[]? bytes,
        EmployeesFile employees,
        IReadOnlyList<Person> people,
        Func<int, DateOnly, AgencyZone?> zoneOn,
        bool strict,
        ProblemSink sink)
    {
        if (bytes is null)
            return PunchLog.Empty(people.Count);
        return ReadSound(bytes, employees, people, zoneOn, strict, sink) ?? ReadAll(bytes, employees, people, zoneOn, strict, sink);
    }

    /// <summary>The usual case, on all processors; <c>null</c> when anything is wrong and has to be said with its line.</summary>
    private static PunchLog? ReadSound(
        byte[] bytes, EmployeesFile employees, IReadOnlyList<Person> people, Func<int, DateOnly, AgencyZone?> zoneOn, bool strict, ProblemSink sink)
    {
        var found = new ProblemSink();
        var file = new PunchesFile(bytes, employees, people, strict);
        if (SoundCsv.Read(FileName, bytes, Columns, found, 56, PunchRow.None, file.Take) is not { } rows)
            return null;
        var log = PunchLog.Build(file._ids, rows, people.Count, zoneOn, found);
        if (found.Any)
            return null;
        file.WarnOfUnknown(found);
        sink.Add(found);
        return log;
    }

    private static PunchLog ReadAll(
        byte[] bytes, EmployeesFile employees, IReadOnlyList<Person> people, Func<int, DateOnly, AgencyZone?> zoneOn, bool strict, ProblemSink sink)
    {
        var file = new PunchesFile(bytes, employees, people, strict);
        var rows = new List<PunchRow>();
        CsvTable.Read(FileName, bytes, Columns, sink, row => rows.Add(file.Take(row)));
        file.WarnOfUnknown(sink);
        return PunchLog.Build(file._ids, [rows], people.Count, zoneOn, sink);
    }

    /// <summary>The punch of a row; <see cref="PunchRow.None"/> when it has no effect or cannot be used.</summary>
    private PunchRow Take(CsvRow row)
    {
        var person = PersonOf(row);
        if (!TimeText.TryParse(row.Utf8(At), out var ticks, out var hasOffset))
        {
            row.Problem(
                At,
                row.IsEmpty(At) ? "wajib diisi" : $"waktu tidak terbaca: {row.Shown(At)}",
                row.IsEmpty(At) ? "must not be empty" : $"unreadable time: {row.Shown(At)}");
        }

        var direction = row.RequiredWord(Direction, Directions);
        row.RequiredWord(Source, Sources);
        CheckPlace(row);
        if (row.Utf8(EventId).Length > EventIds.MaxLength)
            row.Problem(EventId, "terlalu panjang", "too long");
        if (person < 0 || direction is null || !row.IsSound)
            return PunchRow.None;
        var id = row.Utf8(EventId);
        return new PunchRow(ticks, person, id.IsEmpty ? 0 : _ids.PlaceOf(id), (int)row.Line, (ushort)id.Length, direction.Value, hasOffset);
    }

    private static void CheckPlace(CsvRow row)
    {
        if (row.Utf8(Latitude).IsEmpty && row.Utf8(Longitude).IsEmpty && row.Utf8(Accuracy).IsEmpty)
            return;
        row.OptionalDecimal(Latitude, -90, 90);
        row.OptionalDecimal(Longitude, -180, 180);
        row.OptionalDecimal(Accuracy, 0, decimal.MaxValue);
    }

    /// <summary>The index of the person, or −1 when unknown or not to be told.</summary>
    private int PersonOf(CsvRow row)
    {
        var text = row.Utf8(Id);
        if (text.IsEmpty)
        {
            row.RequiredNip(Id);
            return -1;
        }

        Span<char> chars = stackalloc char[Nip.MaxLength];
        if (text.Length <= chars.Length && Encoding.UTF8.TryGetChars(text, chars, out var length) && _indexOf.TryGetValue(chars[..length], out var index))
            return index;
        var nip = row.Value(Id);
        if (_employees.Mentions(nip))
            return -1;
        if (_strict)
        {
            row.Problem(Id, $"NIP {row.Shown(Id)} bukan pegawai di berkas ini", $"{row.Shown(Id)} is not an employee");
        }
        else
        {
            lock (_unknown)
            {
                _unknown.Add(nip);
                _unknownPunches++;
            }
        }

        return -1;
    }

    private void WarnOfUnknown(ProblemSink sink)
    {
        if (_unknownPunches == 0)
            return;
        sink.Warning(FileName, 1, Columns.Names[Id], new Text(
            $"{_unknownPunches} presensi dari {_unknown.Count} NIP yang bukan pegawai di berkas ini, diabaikan",
            $"{_unknownPunches} punches of {_unknown.Count} numbers that are no employees, ignored"));
    }
}

using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Calendars;

namespace EPerformance.Application.Bundles.Files;

/// <summary><c>calendar.csv</c>: holidays, collective leave, Ramadan and special workdays.</summary>
internal static class CalendarFile
{
    public const string FileName = "calendar.csv";
    private const int From = 0, To = 1, Kind = 2, Name = 3, Unit = 4;
    private static readonly ColumnList Columns = new(["date_from", "date_to", "kind", "name", "unit_code"], "unit_code");

    private static readonly Words<CalendarKind> Kinds = new(
        ("HOLIDAY", CalendarKind.Holiday),
        ("COLLECTIVE_LEAVE", CalendarKind.CollectiveLeave),
        ("RAMADAN", CalendarKind.Ramadan),
        ("SPECIAL_WORKDAY", CalendarKind.SpecialWorkday));

    public static List<CalendarEntry> Read(byte[]? bytes, UnitsFile units, ProblemSink sink)
    {
        var entries = new List<CalendarEntry>();
        if (bytes is not null)
            CsvTable.Read(FileName, bytes, Columns, sink, row => Take(row, units, entries));
        return entries;
    }

    private static void Take(CsvRow row, UnitsFile units, List<CalendarEntry> entries)
    {
        var days = row.RequiredRange(From, To);
        var kind = row.RequiredWord(Kind, Kinds);
        var unit = row.IsEmpty(Unit) ? null : row.Value(Unit);
        if (unit is not null && !units.Mentions(unit))
            row.Problem(Unit, $"unit {row.Shown(Unit)} tidak ada", $"unit {row.Shown(Unit)} does not exist");
        if (days is not null && kind is not null)
            entries.Add(new CalendarEntry(days.Value, kind.Value, row.Value(Name), unit));
    }
}

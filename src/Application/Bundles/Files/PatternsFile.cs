using System.Text;
using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Calendars;

namespace EPerformance.Application.Bundles.Files;

/// <summary><c>patterns.csv</c>: work patterns of the agency's own, beside the national ones. One row per pattern, season and weekday.</summary>
internal static class PatternsFile
{
    public const string FileName = "patterns.csv";
    private const int Pattern = 0, SeasonColumn = 1, Weekday = 2, Start = 3, End = 4, Break = 5;
    private static readonly ColumnList Columns = new(["pattern", "season", "weekday", "start", "end", "break_minutes"]);

    private static readonly Words<Season> Seasons = new(("NORMAL", Season.Normal), ("RAMADAN", Season.Ramadan));

    private static readonly Words<DayOfWeek> Weekdays = new(
        ("MON", DayOfWeek.Monday),
        ("TUE", DayOfWeek.Tuesday),
        ("WED", DayOfWeek.Wednesday),
        ("THU", DayOfWeek.Thursday),
        ("FRI", DayOfWeek.Friday),
        ("SAT", DayOfWeek.Saturday),
        ("SUN", DayOfWeek.Sunday));

    /// <summary>The national patterns and those of the file; one of the file with a national id replaces it.</summary>
    public static IReadOnlyDictionary<string, WorkPattern> Read(
        byte[]? bytes, IReadOnlyDictionary<string, WorkPattern> national, ProblemSink sink)
    {
        if (bytes is null)
            return national;
        var rows = new Dictionary<(string Pattern, Season Season, DayOfWeek Weekday), DayHours>();
        CsvTable.Read(FileName, bytes, Columns, sink, row => Take(row, rows));
        var all = new Dictionary<string, WorkPattern>(national, StringComparer.Ordinal);
        foreach (var group in rows.GroupBy(pair => pair.Key.Pattern, StringComparer.Ordinal))
            all[group.Key] = new WorkPattern(group.Key, group.Select(pair => (pair.Key.Season, pair.Key.Weekday, pair.Value)));
        return all;
    }

    private static void Take(CsvRow row, Dictionary<(string, Season, DayOfWeek), DayHours> rows)
    {
        var pattern = row.Required(Pattern);
        var season = row.RequiredWord(SeasonColumn, Seasons);
        var weekday = row.RequiredWord(Weekday, Weekdays);
        var start = Clock(row, Start);
        var end = Clock(row, End);
        var pause = row.OptionalInteger(Break, 0, 24 * 60 - 1) ?? 0;
        if (start is null || end is null || season is null || weekday is null)
            return;
        if (end <= start)
            row.Problem(End, "selesai sebelum mulai", "ends before it starts");
        else if (!rows.TryAdd((pattern, season.Value, weekday.Value), new DayHours(start.Value, end.Value, pause)))
            row.Problem(Weekday, "hari ini muncul dua kali dalam pola", "the weekday is there twice in the pattern");
    }

    private static TimeOnly? Clock(CsvRow row, int column)
    {
        var text = row.Required(column);
        if (text.Length == 0)
            return null;
        if (TimeText.TryParseClock(Encoding.UTF8.GetBytes(text), out var ticks))
            return new TimeOnly(ticks);
        row.Problem(column, $"bukan jam hh:mm: {row.Shown(column)}", $"not a time hh:mm: {row.Shown(column)}");
        return null;
    }
}

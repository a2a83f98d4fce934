using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Law;

/// <summary><c>law/calendars/&lt;year&gt;.json</c>: holidays and collective leave with the decree that set them.</summary>
internal static class CalendarFile
{
    private static readonly Dictionary<string, CalendarKind> Kinds = new(StringComparer.Ordinal)
    {
        ["HOLIDAY"] = CalendarKind.Holiday,
        ["COLLECTIVE_LEAVE"] = CalendarKind.CollectiveLeave,
    };

    public static IReadOnlyList<CalendarEntry> Read(string path) => !File.Exists(path) ? [] : LawFile.Read(path, node =>
    {
        node.Integer("year", 2000, 2100);
        LawFile.Source(node);
        var entries = new List<CalendarEntry>();
        foreach (var day in node.Children("days", required: true))
        {
            var date = day.Date("date");
            entries.Add(new CalendarEntry(new DateRange(date, date), day.Word("kind", Kinds) ?? default, day.Text("name"), null));
            day.Close();
        }

        return (IReadOnlyList<CalendarEntry>)entries;
    });
}

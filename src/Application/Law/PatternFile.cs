using System.Globalization;
using EPerformance.Application.Policies;
using EPerformance.Domain.Calendars;

namespace EPerformance.Application.Law;

/// <summary><c>law/patterns/&lt;id&gt;.json</c>: a weekly pattern with its Ramadan variant.</summary>
internal static class PatternFile
{
    private static readonly Dictionary<string, Season> Seasons = new(StringComparer.Ordinal) { ["NORMAL"] = Season.Normal, ["RAMADAN"] = Season.Ramadan };

    private static readonly Dictionary<string, DayOfWeek> Weekdays = new(StringComparer.Ordinal)
    {
        ["MON"] = DayOfWeek.Monday,
        ["TUE"] = DayOfWeek.Tuesday,
        ["WED"] = DayOfWeek.Wednesday,
        ["THU"] = DayOfWeek.Thursday,
        ["FRI"] = DayOfWeek.Friday,
        ["SAT"] = DayOfWeek.Saturday,
        ["SUN"] = DayOfWeek.Sunday,
    };

    public static IReadOnlyDictionary<string, WorkPattern> ReadAll(string folder) => Directory.EnumerateFiles(folder, "*.json")
        .Select(path => LawFile.Read(path, Read)).ToDictionary(pattern => pattern.Id, StringComparer.Ordinal);

    private static WorkPattern Read(PolicyNode node)
    {
        var id = node.Text("id");
        node.Bilingual("name");
        LawFile.Source(node);
        var hours = new List<(Season, DayOfWeek, DayHours)>();
        foreach (var row in node.Children("hours", required: true))
        {
            var season = row.Word("season", Seasons) ?? default;
            var day = new DayHours(Clock(row, "start"), Clock(row, "end"), row.Integer("breakMinutes", 0, 600) ?? 0);
            foreach (var weekday in row.Texts("weekdays", required: true))
                hours.Add((season, Weekdays[weekday], day));
            row.Close();
        }

        return new WorkPattern(id, hours);
    }

    private static TimeOnly Clock(PolicyNode row, string name) => TimeOnly.ParseExact(row.Text(name), "HH:mm", CultureInfo.InvariantCulture);
}

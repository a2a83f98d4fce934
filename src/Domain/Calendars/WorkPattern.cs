namespace EPerformance.Domain.Calendars;

/// <summary>Which hours of a pattern apply.</summary>
public enum Season
{
    Normal,

    /// <summary>The fasting month, with shorter hours (Perpres 21/2023 art. 4).</summary>
    Ramadan,
}

/// <summary>A weekly pattern of working days, in a normal and a Ramadan variant. A weekday without hours is free.</summary>
public sealed class WorkPattern
{
    private readonly DayHours?[] _normal = new DayHours?[7];
    private readonly DayHours?[] _ramadan = new DayHours?[7];

    /// <param name="id">For example <c>perpres21-5day</c>.</param>
    /// <param name="hours">Hours by season and weekday; a season that is left out altogether uses the normal hours.</param>
    public WorkPattern(string id, IEnumerable<(Season Season, DayOfWeek Weekday, DayHours Hours)> hours)
    {
        Id = id;
        var any = false;
        foreach (var (season, weekday, day) in hours)
        {
            any |= season == Season.Ramadan;
            (season == Season.Ramadan ? _ramadan : _normal)[(int)weekday] = day;
        }

        if (!any)
            _normal.CopyTo(_ramadan, 0);
    }

    public string Id { get; }

    public DayHours? On(DayOfWeek weekday, Season season) => (season == Season.Ramadan ? _ramadan : _normal)[(int)weekday];

    /// <summary>Working minutes of a full week, breaks excluded: 2,250 (37 h 30) for the five-day pattern of Perpres 21/2023.</summary>
    public int WeeklyMinutes(Season season) => (season == Season.Ramadan ? _ramadan : _normal).Sum(day => day?.NetMinutes ?? 0);
}

using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Calendars;

/// <summary>The hours of one working day on the wall clock of the place of work.</summary>
/// <param name="Start">Scheduled start, inclusive: arriving at this time is on time.</param>
/// <param name="End">Scheduled end: leaving at this time is not early.</param>
/// <param name="BreakMinutes">Rest inside the interval; it does not count towards the weekly hours.</param>
public sealed record DayHours(TimeOnly Start, TimeOnly End, int BreakMinutes)
{
    public int NetMinutes => (int)(End - Start).TotalMinutesWhole() - BreakMinutes;

    /// <summary>Half-way between start and end, breaks ignored: what decides whether a lone machine punch is an arrival.</summary>
    public TimeSpan Middle => (Start.ToTimeSpan() + End.ToTimeSpan()) / 2;
}

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

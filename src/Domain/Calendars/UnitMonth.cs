using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Calendars;

/// <summary>The working days of one unit in one month, worked out once and then looked up per person.</summary>
public sealed class UnitMonth
{
    private readonly DayHours?[] _hours;

    private UnitMonth(CivilMonth month, DayHours?[] hours)
    {
        Month = month;
        _hours = hours;
        Workdays = hours.Count(day => day is not null);
    }

    public CivilMonth Month { get; }

    /// <summary>The denominator of a share of the month.</summary>
    public int Workdays { get; }

    public static UnitMonth Of(WorkCalendar calendar, string unitCode, CivilMonth month)
    {
        var hours = new DayHours?[month.Days];
        for (var day = 0; day < hours.Length; day++)
            hours[day] = calendar.HoursOn(unitCode, month.First.AddDays(day));
        return new UnitMonth(month, hours);
    }

    /// <summary>The hours of a day of this month, or <c>null</c> when it is free.</summary>
    public DayHours? On(DateOnly date) => _hours[date.DayNumber - Month.First.DayNumber];
}

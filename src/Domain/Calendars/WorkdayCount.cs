namespace EPerformance.Domain.Calendars;

/// <summary>Counts whole working days from a day on: what deadlines in days are made of.</summary>
public static class WorkdayCount
{
    /// <summary>No calendar has so many days in a row without a working day.</summary>
    private const int LongestBreak = 366;

    /// <summary>
    /// The so many-th working day after a day, which itself is 0 whether it is worked or not: 1 after a Friday, a Saturday or a Sunday is the Monday.
    /// </summary>
    /// <returns><c>null</c> when no more days are worked.</returns>
    public static DateOnly? After(DateOnly day, int count, Func<DateOnly, bool> isWorkday)
    {
        for (var (left, free) = (count, 0); left > 0; free++)
        {
            if (free > LongestBreak || day > DateOnly.MaxValue.AddDays(-2))
                return null;
            day = day.AddDays(1);
            if (isWorkday(day))
                (left, free) = (left - 1, 0);
        }

        return day;
    }
}

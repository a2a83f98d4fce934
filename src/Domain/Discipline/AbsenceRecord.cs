namespace EPerformance.Domain.Discipline;

/// <summary>A day on which the person had to work: weekends, holidays and approved absences are no such days, so they neither count nor interrupt.</summary>
/// <param name="IsUnexcused">Nobody came, and nothing excuses it.</param>
public readonly record struct DutyDay(DateOnly Date, bool IsUnexcused);

/// <summary>Unexcused days of a person as the ladder counts them.</summary>
/// <param name="Days">Of the calendar year, ascending: the count begins anew each year (PP 94/2021 art. 15).</param>
/// <param name="Streak">The longest run of unexcused duty days that ends in the year, ascending; it may have begun before it. Of equal ones the last.</param>
public sealed record AbsenceRecord(int Year, IReadOnlyList<DateOnly> Days, IReadOnlyList<DateOnly> Streak)
{
    /// <param name="days">Duty days up to the day of the question, ascending; from before the year as far back as a run may reach.</param>
    public static AbsenceRecord Of(int year, IEnumerable<DutyDay> days)
    {
        var counted = new List<DateOnly>();
        var (run, longest) = (new List<DateOnly>(), new List<DateOnly>());
        foreach (var day in days.Where(day => day.Date.Year <= year))
        {
            if (!day.IsUnexcused)
            {
                run = [];
                continue;
            }

            run.Add(day.Date);
            if (day.Date.Year != year)
                continue;
            counted.Add(day.Date);
            if (run.Count >= longest.Count)
                longest = run;
        }

        return new AbsenceRecord(year, counted, [.. longest]);
    }
}

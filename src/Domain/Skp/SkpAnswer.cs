using EPerformance.Domain.Calendars;

namespace EPerformance.Domain.Skp;

/// <summary>Until when plans are answered and agreed. Whoever lets the time pass agrees to nothing by it: agreement is a dialogue (PermenPANRB 6/2022).</summary>
/// <param name="AnswerDays">Working days of the owner's unit that the superior has for a proposal; 0 asks nobody else.</param>
/// <param name="RemindAfterDays">Working days until the superior is reminded; 0 for no reminder.</param>
/// <param name="DueMonth">With <paramref name="DueDay"/> the last day of the year on which its plans are agreed; plans are set at its start (PP 30/2019).</param>
public sealed record SkpTimes(int AnswerDays = 5, int RemindAfterDays = 3, int DueMonth = 1, int DueDay = 31)
{
    /// <summary>Who comes in the course of the year has as long as those who were there at its start have in January.</summary>
    private const int DaysForNewcomers = 30;

    /// <summary>Before the last day the owner is reminded so many days.</summary>
    public const int RemindBeforeDue = 7;

    /// <summary>The last day, inclusive, on which somebody's plan of a year is to be agreed.</summary>
    /// <param name="came">First day at the agency.</param>
    public DateOnly DueOn(int year, DateOnly came)
    {
        var due = new DateOnly(year, DueMonth, Math.Min(DueDay, DateTime.DaysInMonth(year, DueMonth)));
        var own = came.AddDays(DaysForNewcomers);
        return own > due ? own : due;
    }
}

/// <summary>When somebody is asked again about a proposal, counted in whole working days after the day of the proposal.</summary>
/// <param name="RemindOn">The day whose beginning reminds the superior; <c>null</c> for never.</param>
/// <param name="EscalateOn">The day from whose beginning on the superior's superior is asked too; <c>null</c> for never.</param>
public sealed record SkpAnswer(DateOnly? RemindOn, DateOnly? EscalateOn)
{
    /// <param name="isWorkday">Of the owner's unit.</param>
    public static SkpAnswer To(DateOnly proposed, SkpTimes times, Func<DateOnly, bool> isWorkday) =>
        new(DayAfter(proposed, times.RemindAfterDays, isWorkday), DayAfter(proposed, times.AnswerDays, isWorkday));

    public bool IsEscalatedOn(DateOnly today) => today >= EscalateOn;

    /// <summary>The day after the last of so many working days.</summary>
    private static DateOnly? DayAfter(DateOnly proposed, int days, Func<DateOnly, bool> isWorkday) =>
        days > 0 ? WorkdayCount.After(proposed, days, isWorkday)?.AddDays(1) : null;
}

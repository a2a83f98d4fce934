using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.RollUp;

/// <summary>What is needed besides the sums to read a person's period fairly.</summary>
/// <param name="Since">First day of the post and unit in which the person was last; a change of superior alone begins nothing.</param>
/// <param name="Held">Calendar days of the period with an assignment.</param>
/// <param name="Superior">Of the last assignment; <c>null</c> for the head.</param>
/// <param name="Complete">Days attended with both a check-in and a check-out.</param>
/// <param name="ShortMinutes">On those days: minutes by which the person was there for less than the hours. Time made up on the same day counts.</param>
public sealed record Standing(DateOnly Since, int Held, Nip? Superior, int Complete, long ShortMinutes)
{
    /// <summary>Whole minutes between the hours of a day and the time from arrival to departure; 0 when one of the two is missing.</summary>
    public static long ShortOf(DayRecord day) => day is { State: DayState.Present, Reading: { CheckIn: { } arrived, CheckOut: { } left } }
        // On a day of two shifts nobody makes up during the rest what was missed inside.
        ? Math.Max(0, (day.Hours.EndsAt - day.Hours.StartsAt - (left - arrived) + day.Reading.LateInside + day.Reading.EarlyInside).TotalMinutesWhole())
        : 0;
}

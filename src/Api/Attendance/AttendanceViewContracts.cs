using System.Globalization;
using EPerformance.Application.Allowance;
using EPerformance.Application.Attendance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Attendance;

/// <param name="Day">The working day that runs now: of a night shift the day on which it began.</param>
/// <param name="State"><c>PRESENT</c>, <c>LEFT</c>, <c>NOT_YET</c>, <c>FREE</c>, or the kind of absence.</param>
/// <param name="CheckIn">First arrival, on the wall clock of the place of work.</param>
public sealed record PresentAnswer(string Nip, string Name, string Unit, DateOnly Day, string State, string? CheckIn)
{
    public static PresentAnswer Of(PresentPerson person) => new(
        person.Nip.Value,
        person.Name,
        person.UnitCode,
        person.Day,
        person.Presence switch
        {
            Presence.Present => "PRESENT",
            Presence.Left => "LEFT",
            Presence.NotYet => "NOT_YET",
            Presence.Free => "FREE",
            _ => ResultWords.Of(person.Record!),
        },
        person.Record?.Reading.CheckIn?.OnTheClock().ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture));
}

/// <summary>Closed days of a unit in a month, and their sum. Counted are facts; what a policy makes of them is in the totals of people.</summary>
/// <param name="Below">The units below are added.</param>
public sealed record UnitMonthAnswer(string Unit, string Month, bool Below, IReadOnlyList<UnitDayAnswer> Days, UnitSumAnswer Sum);

/// <param name="Expected">People for whom it was a working day.</param>
/// <param name="Incomplete">With only a check-in or only a check-out.</param>
/// <param name="Late">People with at least one late minute.</param>
public sealed record UnitDayAnswer(DateOnly Date, int Expected, int Present, int Incomplete, int Absent, int Excused, int Late, long LateMinutes, long EarlyMinutes)
{
    public static UnitDayAnswer Of(UnitDay day) =>
        new(day.Date, day.Expected, day.Present, day.Incomplete, day.Absent, day.Excused, day.Late, day.LateMinutes, day.EarlyMinutes);
}

/// <summary>Days of people in the month.</summary>
public sealed record UnitSumAnswer(int Expected, int Present, int Incomplete, int Absent, int Excused, int Late, long LateMinutes, long EarlyMinutes)
{
    public static UnitSumAnswer Of(IReadOnlyList<UnitDay> days)
    {
        var sum = days.Aggregate(UnitDay.Empty("", default), (all, day) => all.With(day));
        return new UnitSumAnswer(sum.Expected, sum.Present, sum.Incomplete, sum.Absent, sum.Excused, sum.Late, sum.LateMinutes, sum.EarlyMinutes);
    }
}

/// <summary>From closed days, as the policy of the agency counts them.</summary>
/// <param name="Days">Closed working days of the month.</param>
/// <param name="Incomplete">Days with a missing check-in or check-out.</param>
/// <param name="AbsentDays">Without notice, in the month.</param>
/// <param name="AbsentDaysOfYear">From January to the month, inclusive.</param>
public sealed record TotalsAnswer(
    string Nip, string Name, string Unit, int Days, long LateMinutes, long EarlyMinutes, int Incomplete, int Excused, int AbsentDays, int AbsentDaysOfYear)
{
    public static TotalsAnswer Of(PersonTotals person) => new(
        person.Nip.Value, person.Name, person.UnitCode, person.Days, person.LateMinutes, person.EarlyMinutes, person.Incomplete, person.Excused, person.AbsentDays, person.AbsentDaysOfYear);
}

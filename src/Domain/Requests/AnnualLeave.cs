namespace EPerformance.Domain.Requests;

/// <summary>A person's annual leave of one year, in working days.</summary>
/// <param name="Own">The year's own right; 0 in years in which one full year of service is not reached.</param>
/// <param name="Carried">From earlier years.</param>
/// <param name="Taken">Approved or recorded, in this year.</param>
/// <param name="Waiting">Asked for in this year and not decided.</param>
public sealed record LeaveYear(int Year, int Own, int Carried, int Taken, int Waiting)
{
    /// <summary>What may still be asked for; never negative.</summary>
    public int Left => Math.Max(0, Own + Carried - Taken - Waiting);
}

/// <summary>
/// The right to annual leave from year to year. Carried days are used first, because they do not last; what is left of the year's own is carried on,
/// up to the limit. Leave over the turn of the year takes from each year its own working days. Collective leave takes nothing, because it is no working day.
/// Source: PP 11/2017 arts. 311–313, PerBKN 24/2017 annex III.A no. 8–10; collective leave: PP 11/2017 art. 333, the yearly Keppres.
/// </summary>
public static class AnnualLeave
{
    /// <param name="since">First day of service.</param>
    /// <param name="takenIn">Working days of annual leave by year, approved or recorded.</param>
    /// <param name="waitingIn">Working days of annual leave by year that wait for a decision.</param>
    public static LeaveYear Of(int year, AnnualLeaveRule rule, DateOnly since, Func<int, int> takenIn, Func<int, int> waitingIn)
    {
        var entitled = since.Year + 1;
        var carried = 0;
        for (var earlier = Math.Max(entitled, rule.RecordsFrom ?? year); earlier < year; earlier++)
        {
            var hasEarlier = earlier - 1 >= Math.Max(entitled, rule.RecordsFrom ?? year);
            var left = rule.Days - Math.Max(0, takenIn(earlier) - carried);
            var isIdle = hasEarlier && takenIn(earlier) == 0 && takenIn(earlier - 1) == 0;
            carried = isIdle ? rule.CarriedAfterTwoIdleYears : Math.Clamp(left, 0, rule.CarriedAtMost);
        }

        return new LeaveYear(year, year >= entitled ? rule.Days : 0, carried, takenIn(year), waitingIn(year));
    }

    /// <summary>Whether a full year of service is reached on the day.</summary>
    public static bool IsDue(DateOnly since, DateOnly day) => since.Year < 9999 && day >= since.AddYears(1);
}

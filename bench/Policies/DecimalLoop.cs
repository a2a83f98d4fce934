using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;

namespace EPerformance.Bench.Policies;

/// <summary>
/// What somebody would write for Perbup Kaur 3/2022 alone: the numbers in the code, <c>decimal</c>, no lines, no sources, no dates. It knows only
/// what happens in the measured month: leave is paid, nothing is layered, no version changes.
/// </summary>
internal static class DecimalLoop
{
    public static long Pay(PersonMonth person, IReadOnlyDictionary<int, decimal> tariff)
    {
        var sum = 0m;
        foreach (var part in person.Assignments)
        {
            if (part.Assignment.JobClass is not { } jobClass)
                continue;
            var start = tariff[jobClass] * (part.Assignment.EmploymentType == EmploymentType.Cpns ? 0.8m : 1m) * part.Workdays / part.MonthWorkdays;
            var percent = 0m;
            foreach (var day in part.Days)
            {
                percent += day.State switch
                {
                    DayState.Absent => 3m,
                    DayState.Excused => 0m,
                    _ => Late(day) + Early(day),
                };
            }

            sum += start * (1m - Math.Min(percent, 100m) / 100m);
        }

        return (long)Math.Round(sum, MidpointRounding.AwayFromZero);
    }

    private static decimal Late(DayRecord day) => day.State == DayState.MissingIn ? 1.5m : day.LateMinutes switch
    {
        0 => 0m,
        <= 30 => 0.5m,
        <= 60 => 1m,
        <= 90 => 1.25m,
        _ => 1.5m,
    };

    private static decimal Early(DayRecord day) => day.State == DayState.MissingOut ? 1.55m : day.EarlyMinutes switch
    {
        0 => 0m,
        <= 30 => 0.5m,
        <= 60 => 1m,
        <= 90 => 1.25m,
        _ => 1.55m,
    };
}

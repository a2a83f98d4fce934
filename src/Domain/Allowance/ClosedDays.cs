using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;

namespace EPerformance.Domain.Allowance;

/// <summary>The days as attendance that closes leaves them, each by the version of the policy in force on it.</summary>
internal static class ClosedDays
{
    public static PersonMonth Of(AllowancePolicy policy, PersonMonth person)
    {
        for (var version = policy; version is not null; version = version.Before)
        {
            if (version.Closing is not null)
                return person with { Assignments = [.. person.Assignments.Select(part => part with { Days = [.. part.Days.Select(day => Of(policy, day))] })] };
        }

        return person;
    }

    private static DayRecord Of(AllowancePolicy policy, DayRecord day) => policy.ClosingOn(day.Date)?.Apply(day) ?? day;
}

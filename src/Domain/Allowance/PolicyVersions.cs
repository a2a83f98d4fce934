using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>Which version of a policy judges which days of an assignment, in order of time.</summary>
internal static class PolicyVersions
{
    /// <param name="Days">Both ends inclusive; the first version has no beginning, the last no end.</param>
    /// <param name="Workdays">Of the assignment in these days.</param>
    public readonly record struct Version(AllowancePolicy Policy, DateRange Days, int Workdays);

    public static IEnumerable<Version> Of(AllowancePolicy policy, AssignmentMonth part)
    {
        if (policy.Before is null)
            return [new Version(policy, new DateRange(DateOnly.MinValue, DateOnly.MaxValue), part.Workdays)];
        var versions = new List<Version>();
        var last = DateOnly.MaxValue;
        for (var version = policy; version is not null; version = version.Before)
        {
            var from = version.Before is null ? DateOnly.MinValue : version.Identity.EffectiveFrom;
            var days = new DateRange(from, last);
            versions.Add(new Version(version, days, part.Days.Count(day => days.Contains(day.Date))));
            if (version.Before is not null)
                last = from.AddDays(-1);
        }

        versions.Reverse();
        return versions;
    }
}

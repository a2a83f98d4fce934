using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Privacy;

/// <summary>The years of which there may be something by year.</summary>
internal static class OwnYears
{
    /// <summary>From the first that can be evaluated to this one.</summary>
    public static IEnumerable<int> Until(TimeProvider clock)
    {
        for (var year = AppraisalPeriod.FirstYear; year <= AgencyZone.Wit.DateOf(clock.GetUtcNow()).Year; year++)
            yield return year;
    }
}

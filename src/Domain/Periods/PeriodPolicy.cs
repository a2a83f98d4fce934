using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

/// <summary>How long the published run can be checked by everybody before it may be signed.</summary>
/// <param name="CheckDays">Whole civil days after the day of publication; 0 ends the check with that day itself. Not negative.</param>
/// <param name="Zone">The agency's westernmost zone, so that nobody's day ends earlier than promised.</param>
public sealed record PeriodPolicy(int CheckDays, AgencyZone Zone)
{
    /// <summary>The midnight after the last day, exclusive: published on the 3rd with 3 days, the 7th at 00:00.</summary>
    public DateTimeOffset CheckUntil(DateTimeOffset publishedAt) => Zone.At(Zone.DateOf(publishedAt).AddDays(CheckDays + 1), TimeOnly.MinValue);
}

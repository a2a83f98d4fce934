using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Domain.EarlyWarnings;

/// <summary>What a look keeps of a person until the medians are known: a dozen numbers, so that a hundred thousand fit into memory.</summary>
/// <param name="Attended">Days.</param>
/// <param name="Superior">Of the last assignment; <c>null</c> for the head.</param>
/// <param name="IsSettled">In the post for long enough to be compared.</param>
internal readonly record struct Watched(Nip Nip, string UnitCode, int? JobClass, int Attended, WorkTally Work, PayTally? Pay, int? PayShare, Nip? Superior, bool IsSettled)
{
    /// <summary>Whose pay can be compared: the whole period in one unit, settled, hardly on leave, with a class and a base.</summary>
    public bool IsPayComparable { get; init; }

    public static Watched Of(PersonPeriod person, Standing standing, DateRange period, WarningThresholds thresholds)
    {
        var days = person.Days;
        var settled = period.To.DayNumber - standing.Since.DayNumber + 1 >= thresholds.NewDays;
        return new Watched(person.Nip, person.UnitCode, person.JobClass, days.Attended, person.Work, person.Pay, person.PayShare, standing.Superior, settled)
        {
            IsPayComparable = settled
                && person is { Parts.Count: 1, JobClass: not null, Pay.Base: > 0 }
                && standing.Held == period.Days
                && days.Workdays > 0
                && (days.Workdays - days.Leave) * 1000L >= (long)thresholds.WorkedShare * days.Workdays,
        };
    }
}

using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Attendance;

/// <summary>
/// The civil day of a person whom duty takes to another zone. Each day is that of its own place; between two days of different zones the later midnight counts, that of the zone further
/// west. So the days follow each other without a gap and without an overlap: travelling east (Jakarta, then Jayapura) the trip begins at midnight in Jakarta and its last day ends there;
/// travelling west the first day of the trip begins two hours later by the clock of Jayapura.
/// <para>Source: Perpres 21/2023 art. 4 (local time of the place of work). The law says nothing of the hours between two midnights; the later one is ours, because it loses no punch and counts none twice.</para>
/// </summary>
public sealed class CivilDay : IPunchSpan
{
    private readonly AgencyZone _zone;
    private readonly int _day;
    private readonly long _begin;
    private readonly long _end;

    private CivilDay(AgencyZone zone, int day, long begin, long end)
    {
        _zone = zone;
        _day = day;
        _begin = begin;
        _end = end;
    }

    /// <param name="homeOn">The zone of the assignment of a day; <c>null</c> without one.</param>
    /// <param name="awayOn">The zone of the place where duty takes the person; <c>null</c> at home.</param>
    /// <returns><c>null</c> on a day without an assignment.</returns>
    /// <remarks>Between two days at home in different zones, a move, each day has its own midnight, as month bundles are read.</remarks>
    public static CivilDay? Of(DateOnly date, Func<DateOnly, AgencyZone?> homeOn, Func<DateOnly, AgencyZone?> awayOn)
    {
        if (homeOn(date) is not { } home)
            return null;
        var zone = awayOn(date) ?? home;
        var (begin, end) = (Midnight(date.DayNumber, zone), Midnight(date.DayNumber + 1, zone));
        if (Neighbour(date.DayNumber - 1) is { } before)
            begin = Math.Max(begin, Midnight(date.DayNumber, before));
        if (Neighbour(date.DayNumber + 1) is { } after)
            end = Math.Max(end, Midnight(date.DayNumber + 1, after));
        return new CivilDay(zone, date.DayNumber, begin, end);

        AgencyZone? Neighbour(int number)
        {
            if (number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber)
                return null;
            var day = DateOnly.FromDayNumber(number);
            return homeOn(day) is { } at && (awayOn(day) is not null || awayOn(date) is not null) ? awayOn(day) ?? at : null;
        }
    }

    /// <summary>A wall clock says itself which day it means.</summary>
    public bool Contains(RecordedPunch punch) => punch.IsInstant
        ? punch.Ticks >= _begin && punch.Ticks < _end
        : punch.Ticks / TimeSpan.TicksPerDay == _day;

    public DayPunch OnDay(RecordedPunch punch) => new(new TimeSpan(punch.LocalTicks(_zone) - (_day * TimeSpan.TicksPerDay)), punch.Direction);

    private static long Midnight(int day, AgencyZone zone) => (day * TimeSpan.TicksPerDay) - zone.Offset.Ticks;
}

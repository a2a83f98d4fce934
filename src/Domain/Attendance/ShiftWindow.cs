using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Attendance;

/// <summary>
/// Which punches belong to the shift of a day: those nearest to it, in the zone of the day on which it begins. It opens six hours before the start (for a departure at the start) and
/// ends six hours after the end, at midnight if that is later, at the latest an hour after the end of the following day; towards the person's shift before and after it ends at their
/// <see cref="ShiftBoundary"/>. So a night shift 20:00–07:00 has its check-out of the next morning, also across the end of a month, and no punch belongs to two shifts.
/// </summary>
public sealed class ShiftWindow : IPunchSpan
{
    /// <summary>How far beyond the scheduled hours punches still belong to them.</summary>
    public static readonly TimeSpan Reach = new(6, 0, 0);

    // An hour more than two days, so that who leaves at midnight and begins again then has half an hour for it.
    private static readonly TimeSpan Latest = new(2, 1, 0, 0);

    // A shift of the day before the last may end, or one of the day after the next begin, within reach.
    private const int NeighbouringDays = 2;
    private readonly Placed _shift;
    private readonly ShiftBoundary? _before;
    private readonly ShiftBoundary? _after;

    private ShiftWindow(Placed shift, ShiftBoundary? before, ShiftBoundary? after)
    {
        _shift = shift;
        _before = before;
        _after = after;
    }

    /// <summary>The last instant that may belong to hours of a day, since its midnight, whatever the person works afterwards.</summary>
    public static TimeSpan LatestEnd(DayHours hours)
    {
        var end = hours.EndsAt + Reach;
        var midnight = new TimeSpan(1, 0, 0, 0);
        return end < midnight ? midnight : end > Latest ? Latest : end;
    }

    /// <param name="roster">Shifts of one person, also of the days around; they do not overlap.</param>
    /// <param name="zoneOn">The place of work on each day.</param>
    /// <returns><c>null</c> when the person has no shift on the day.</returns>
    public static ShiftWindow? Of(IReadOnlyDictionary<DateOnly, DayHours> roster, DateOnly date, Func<DateOnly, AgencyZone> zoneOn)
    {
        if (Placed.On(roster, date.DayNumber, zoneOn) is not { } shift)
            return null;
        Placed? before = null, after = null;
        for (var days = 1; days <= NeighbouringDays; days++)
        {
            before ??= Placed.On(roster, date.DayNumber - days, zoneOn);
            after ??= Placed.On(roster, date.DayNumber + days, zoneOn);
        }

        return new ShiftWindow(
            shift,
            before is { } earlier ? ShiftBoundary.Between(earlier.End, Math.Max(earlier.End, shift.Start)) : null,
            after is { } later ? ShiftBoundary.Between(shift.End, Math.Max(shift.End, later.Start)) : null);
    }

    public bool Contains(RecordedPunch punch)
    {
        var at = punch.IsInstant ? punch.Ticks : punch.Ticks - _shift.Zone.Offset.Ticks;
        var from = punch.Direction == PunchDirection.Out ? _shift.Start : _shift.Start - Reach.Ticks;
        return at >= from && at < _shift.Close
            && (_before is not { } before || at >= before.For(punch.Direction))
            && (_after is not { } after || at < after.For(punch.Direction));
    }

    /// <summary>The punch as one of this shift's day.</summary>
    public DayPunch OnDay(RecordedPunch punch) => new(new TimeSpan(punch.LocalTicks(_shift.Zone) - _shift.Midnight), punch.Direction);

    /// <summary>A shift in UTC ticks.</summary>
    private readonly record struct Placed(AgencyZone Zone, long Midnight, long Start, long End, long Close)
    {
        public static Placed? On(IReadOnlyDictionary<DateOnly, DayHours> roster, int dayNumber, Func<DateOnly, AgencyZone> zoneOn)
        {
            if (dayNumber < DateOnly.MinValue.DayNumber || dayNumber > DateOnly.MaxValue.DayNumber || !roster.TryGetValue(DateOnly.FromDayNumber(dayNumber), out var hours))
                return null;
            var zone = zoneOn(DateOnly.FromDayNumber(dayNumber));
            var midnight = dayNumber * TimeSpan.TicksPerDay;
            long Utc(TimeSpan at) => midnight + at.Ticks - zone.Offset.Ticks;
            return new Placed(zone, midnight, Utc(hours.StartsAt), Utc(hours.EndsAt), Utc(LatestEnd(hours)));
        }
    }
}

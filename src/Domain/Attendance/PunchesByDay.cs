using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Attendance;

/// <summary>
/// The punches of one person's month, grouped by the working day they belong to: by the civil day, by the shift, or by the day of a trip. The zone is that of each day's assignment, so on the
/// day of a move between zones the same instant is read by the zone of the day in question.
/// </summary>
internal readonly struct PunchesByDay
{
    private readonly int _firstDay;
    private readonly int[] _starts;
    private readonly DayPunch[] _punches;

    /// <param name="zoneOfDay">For each day of the month; <c>null</c> on days without an assignment.</param>
    public PunchesByDay(CivilMonth month, AgencyZone?[] zoneOfDay, ReadOnlySpan<RecordedPunch> punches)
    {
        _firstDay = month.First.DayNumber;
        _starts = new int[zoneOfDay.Length + 1];
        var firstTick = _firstDay * TimeSpan.TicksPerDay;
        var zones = ZonesOf(zoneOfDay);

        // Counting sort: how many per day, where each day starts, then place.
        foreach (var punch in punches)
        {
            foreach (var zone in zones)
            {
                if (DayOf(punch, zone, firstTick, zoneOfDay) is >= 0 and var day)
                    _starts[day + 1]++;
            }
        }

        for (var day = 1; day < _starts.Length; day++)
            _starts[day] += _starts[day - 1];
        _punches = new DayPunch[_starts[^1]];
        Span<int> next = stackalloc int[zoneOfDay.Length];
        _starts.AsSpan(0, zoneOfDay.Length).CopyTo(next);
        foreach (var punch in punches)
        {
            foreach (var zone in zones)
            {
                if (DayOf(punch, zone, firstTick, zoneOfDay) is >= 0 and var day)
                    _punches[next[day]++] = new DayPunch(new TimeSpan((punch.LocalTicks(zone) - firstTick) % TimeSpan.TicksPerDay), punch.Direction);
            }
        }

        for (var day = 0; day < zoneOfDay.Length; day++)
            _punches.AsSpan(_starts[day].._starts[day + 1]).Sort(InOrder);
    }

    /// <param name="windows">For each day of the month; <c>null</c> on days without a shift, or without an assignment.</param>
    public PunchesByDay(CivilMonth month, IPunchSpan?[] windows, ReadOnlySpan<RecordedPunch> punches)
    {
        _firstDay = month.First.DayNumber;
        _starts = new int[windows.Length + 1];
        var found = new List<DayPunch>(punches.Length);
        for (var day = 0; day < windows.Length; day++)
        {
            if (windows[day] is { } window)
            {
                foreach (var punch in punches)
                {
                    if (window.Contains(punch))
                        found.Add(window.OnDay(punch));
                }
            }

            _starts[day + 1] = found.Count;
        }

        _punches = [.. found];
        for (var day = 0; day < windows.Length; day++)
            _punches.AsSpan(_starts[day].._starts[day + 1]).Sort(InOrder);
    }

    private static int InOrder(DayPunch left, DayPunch right) => left.At != right.At ? left.At.CompareTo(right.At) : left.Direction.CompareTo(right.Direction);

    public DayPunches On(DateOnly date)
    {
        var day = date.DayNumber - _firstDay;
        return new DayPunches(_punches, _starts[day], _starts[day + 1] - _starts[day]);
    }

    /// <summary>
    /// The day of the month that a punch falls on by a zone, when the assignment of that day is in that zone; else −1. A day has one
    /// zone, so a punch is placed at most once per day, and on two days only around a move between zones.
    /// </summary>
    private static int DayOf(RecordedPunch punch, AgencyZone zone, long firstTick, AgencyZone?[] zoneOfDay)
    {
        var ticks = punch.LocalTicks(zone) - firstTick;
        if (ticks < 0)
            return -1;
        var day = ticks / TimeSpan.TicksPerDay;
        return day < zoneOfDay.Length && ReferenceEquals(zoneOfDay[day], zone) ? (int)day : -1;
    }

    /// <summary>The zones to try: one for nearly everybody, all for who moved between zones.</summary>
    private static AgencyZone[] ZonesOf(AgencyZone?[] zoneOfDay)
    {
        AgencyZone? only = null;
        foreach (var zone in zoneOfDay)
        {
            if (zone is null || ReferenceEquals(zone, only))
                continue;
            if (only is not null)
                return [.. AgencyZone.All];
            only = zone;
        }

        return only is null ? [] : [only];
    }
}

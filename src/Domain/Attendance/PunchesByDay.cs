using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Attendance;

/// <summary>
/// The punches of one person's month, grouped by the civil day they belong to. The zone is that of each day's assignment, so on the
/// day of a move between zones the same instant is read by the zone of the day in question.
/// </summary>
internal sealed class PunchesByDay
{
    private readonly int[] _starts;
    private readonly DayPunch[] _punches;

    public PunchesByDay(CivilMonth month, AgencyZone?[] zoneOfDay, ReadOnlySpan<RecordedPunch> punches)
    {
        // Counting sort: how many per day, where each day starts, then place.
        var firstTick = month.First.ToDateTime(TimeOnly.MinValue).Ticks;
        _starts = new int[zoneOfDay.Length + 1];
        foreach (var punch in punches)
            Place(punch, firstTick, zoneOfDay, (day, _) => _starts[day + 1]++);
        for (var day = 1; day < _starts.Length; day++)
            _starts[day] += _starts[day - 1];
        _punches = new DayPunch[_starts[^1]];
        var next = _starts.AsSpan(0, zoneOfDay.Length).ToArray();
        foreach (var punch in punches)
            Place(punch, firstTick, zoneOfDay, (day, placed) => _punches[next[day]++] = placed);
    }

    public ReadOnlySpan<DayPunch> On(DateOnly date) => _punches.AsSpan(_starts[date.Day - 1].._starts[date.Day]);

    private static void Place(RecordedPunch punch, long firstTick, AgencyZone?[] zoneOfDay, Action<int, DayPunch> put)
    {
        var placedOn = -1;
        foreach (var zone in AgencyZone.All)
        {
            var ticks = punch.LocalTicks(zone) - firstTick;
            var day = ticks < 0 ? -1 : ticks / TimeSpan.TicksPerDay;
            // Two zones may give the same day; a day has one zone, so each day is met at most once.
            if (day < 0 || day >= zoneOfDay.Length || zoneOfDay[day] != zone || day == placedOn)
                continue;
            placedOn = (int)day;
            put(placedOn, new DayPunch(new TimeSpan(ticks % TimeSpan.TicksPerDay), punch.Direction));
        }
    }
}

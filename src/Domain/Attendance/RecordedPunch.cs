using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Attendance;

/// <summary>
/// A punch as it was recorded: an instant, or a wall-clock time of the place of work when the source knew no offset.
/// Counted in ticks, so that a hostile date at the edge of the calendar cannot overflow.
/// </summary>
public readonly record struct RecordedPunch
{
    private RecordedPunch(long ticks, bool isInstant, PunchDirection direction)
    {
        Ticks = ticks;
        IsInstant = isInstant;
        Direction = direction;
    }

    /// <summary>UTC ticks of an instant, local ticks of a wall-clock time.</summary>
    public long Ticks { get; }

    public bool IsInstant { get; }

    public PunchDirection Direction { get; }

    /// <param name="utcTicks">Ticks since midnight of 1 January of year 1, UTC.</param>
    public static RecordedPunch Instant(long utcTicks, PunchDirection direction) => new(utcTicks, true, direction);

    public static RecordedPunch Instant(DateTimeOffset at, PunchDirection direction) => new(at.UtcTicks, true, direction);

    /// <param name="localTicks">Ticks since midnight of 1 January of year 1 on the wall clock of the place of work.</param>
    public static RecordedPunch WallClock(long localTicks, PunchDirection direction) => new(localTicks, false, direction);

    /// <summary>Ticks on the wall clock of a zone.</summary>
    public long LocalTicks(AgencyZone zone) => IsInstant ? Ticks + zone.Offset.Ticks : Ticks;
}

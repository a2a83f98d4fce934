using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Bundles.Files;

/// <summary>
/// A sound row of the punch log in 24 bytes, of which 720,000 wait in memory to be grouped by person.
/// </summary>
/// <param name="Ticks">As in <see cref="RecordedPunch.Ticks"/>.</param>
/// <param name="Person">Index in the list of people.</param>
/// <param name="EventAt">Where the event id stands: <see cref="EventIds"/>.</param>
/// <param name="Line">0 where lines are not counted.</param>
internal readonly record struct PunchRow(
    long Ticks, int Person, int EventAt, int Line, ushort EventLength, PunchDirection Direction, bool IsInstant)
{
    /// <summary>A row without effect: blank, or of a number that is no employee.</summary>
    public static PunchRow None => new(0, -1, 0, 0, 0, PunchDirection.Unknown, false);

    public RecordedPunch Punch => IsInstant ? RecordedPunch.Instant(Ticks, Direction) : RecordedPunch.WallClock(Ticks, Direction);
}

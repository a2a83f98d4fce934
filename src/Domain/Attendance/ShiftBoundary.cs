namespace EPerformance.Domain.Attendance;

/// <summary>
/// Where the punches of a shift end and those of the person's next shift begin: in the middle of the time between them. When that is short, an arrival up to half an
/// hour before the next start is one for the next shift, and a departure up to half an hour after the end is one from the earlier. All in ticks on one time line.
/// </summary>
/// <param name="In">Arrivals from here (inclusive) are for the next shift.</param>
/// <param name="Unknown">Punches without a direction from here (inclusive) are the next shift's.</param>
/// <param name="Out">Departures from here (inclusive) are the next shift's.</param>
internal readonly record struct ShiftBoundary(long In, long Unknown, long Out)
{
    private const long Reach = 30 * TimeSpan.TicksPerMinute;

    /// <param name="end">Of the earlier shift.</param>
    /// <param name="start">Of the next one, not before <paramref name="end"/>.</param>
    public static ShiftBoundary Between(long end, long start)
    {
        var middle = end + ((start - end) / 2);
        var lead = Math.Max(0, Reach - ((start - end) / 2));
        // A departure exactly at the end of the reach is still in it.
        return new ShiftBoundary(middle - lead, middle, lead == 0 ? middle : middle + lead + 1);
    }

    public long For(PunchDirection direction) => direction switch
    {
        PunchDirection.In => In,
        PunchDirection.Out => Out,
        _ => Unknown,
    };
}

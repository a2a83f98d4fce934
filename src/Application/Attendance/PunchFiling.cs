using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Attendance;

/// <summary>
/// Under which UTC date a punch is kept. Midnight in UTC is 07:00 in Jakarta, the busiest minute of the day, and a client that got no answer
/// at 06:59 tries again at 07:00: both tries must find each other. The device's own time is the same in both, so it chooses the date when it
/// is near enough to the server's to be believed for that; it never decides when the punch happened.
/// </summary>
public static class PunchFiling
{
    /// <summary>
    /// How far the device's time may be from the server's to choose the date, inclusive. The civil days of all three zones begin and end at
    /// least this far from midnight in UTC, so the punches of a civil day always lie under its own date and the one before.
    /// </summary>
    public static readonly TimeSpan ClaimReach = TimeSpan.FromHours(6);

    /// <summary>
    /// How long after midnight in UTC (exclusive) a repetition without a usable device time is looked for under the date before. It costs these
    /// clients a second transaction; who sends the device time never pays it.
    /// </summary>
    public static readonly TimeSpan LookBack = TimeSpan.FromMinutes(10);

    public static DateOnly DateOf(DateTimeOffset now, DateTimeOffset? deviceTime) => UtcDate(IsUsable(now, deviceTime) ? deviceTime!.Value : now);

    public static DateOnly UtcDate(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    /// <summary>The other date under which the first try may lie, or <c>null</c> when there is none.</summary>
    public static DateOnly? DateBefore(DateTimeOffset now, DateTimeOffset? deviceTime) =>
        !IsUsable(now, deviceTime) && now.UtcDateTime.TimeOfDay < LookBack ? UtcDate(now).AddDays(-1) : null;

    /// <summary>The dates under which the punches of a civil day lie, in whichever zone.</summary>
    public static IEnumerable<DateOnly> DatesOf(DateOnly day) => day == DateOnly.MinValue ? [day] : [day.AddDays(-1), day];

    /// <summary>
    /// Those of a shift that begins on the day: one more, because it may end on the following day. A <see cref="ShiftWindow"/> opens six hours before the day at the earliest and ends an
    /// hour after the following day at the latest, which leaves <see cref="ClaimReach"/> to midnight in UTC in every zone.
    /// </summary>
    public static IEnumerable<DateOnly> DatesOfShift(DateOnly day) => day == DateOnly.MaxValue ? DatesOf(day) : DatesOf(day).Append(day.AddDays(1));

    private static bool IsUsable(DateTimeOffset now, DateTimeOffset? deviceTime) => deviceTime is { } claim && (claim - now).Duration() <= ClaimReach;
}

using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Attendance;

/// <summary>One working day of one person: schedule and facts. What it costs is the policy's question, not this one's.</summary>
/// <param name="Absence">Set when <see cref="DayReading.State"/> is <see cref="DayState.Excused"/>.</param>
public sealed record DayRecord(DateOnly Date, DayHours Hours, DayReading Reading, Absence? Absence)
{
    /// <summary>All punches that the reading was made of.</summary>
    public DayPunches Punches { get; init; }

    public DayState State => Reading.State;

    public TimeSpan Late => Reading.LateAfter(Hours.StartsAt);

    public TimeSpan Early => Reading.EarlyBefore(Hours.EndsAt);

    /// <summary>Whole minutes after the scheduled start, seconds dropped: 07:30:59 is 0 minutes late, 07:31:00 is 1.</summary>
    public int LateMinutes => (int)Late.TotalMinutesWhole();

    /// <summary>Whole minutes before the scheduled end, seconds of the gap dropped: leaving 15:59:30 at 16:00 is 0.</summary>
    public int EarlyMinutes => (int)Early.TotalMinutesWhole();
}

using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Calendars;

/// <summary>
/// The hours of one working day on the wall clock of the place of work. An end that is not after the start is on the following day: 20:00 to 07:00 is eleven
/// hours, 08:00 to 08:00 is twenty-four. The day is the one on which they begin.
/// </summary>
/// <param name="Start">Scheduled start, inclusive: arriving at this time is on time.</param>
/// <param name="End">Scheduled end: leaving at this time is not early.</param>
/// <param name="BreakMinutes">Rest inside the interval; it does not count towards the weekly hours.</param>
public sealed record DayHours(TimeOnly Start, TimeOnly End, int BreakMinutes)
{
    /// <summary>The time between two shifts of the day; <c>null</c> on ordinary days. Its minutes are among <see cref="BreakMinutes"/>.</summary>
    public ShiftRest? Rest { get; init; }

    /// <summary>They are the person's own, from a roster, and not those of a pattern.</summary>
    public bool IsShift { get; init; }

    /// <summary>Since midnight of the day.</summary>
    public TimeSpan StartsAt => Start.ToTimeSpan();

    /// <summary>Since midnight of the day: more than 24 hours when it runs over midnight.</summary>
    public TimeSpan EndsAt => End > (Rest?.To ?? Start) ? End.ToTimeSpan() : End.ToTimeSpan() + new TimeSpan(1, 0, 0, 0);

    public int NetMinutes => (int)(EndsAt - StartsAt).TotalMinutesWhole() - BreakMinutes;

    /// <summary>Half-way between start and end, breaks ignored: what decides whether a lone machine punch is an arrival.</summary>
    public TimeSpan Middle => (StartsAt + EndsAt) / 2;
}

/// <summary>The time between two shifts of one day. Both shifts begin on that day, so both ends are times of it.</summary>
/// <param name="From">End of the first shift.</param>
/// <param name="To">Start of the second.</param>
public readonly record struct ShiftRest(TimeOnly From, TimeOnly To);

namespace EPerformance.Domain.Primitives;

/// <summary>Whole minutes and seconds of a time span, without passing through a floating-point number.</summary>
public static class Minutes
{
    /// <summary>Complete minutes; what is left over is dropped. 59.9 s is 0, 60 s is 1.</summary>
    public static long TotalMinutesWhole(this TimeSpan span) => span.Ticks / TimeSpan.TicksPerMinute;

    /// <summary>Minutes with every started one counted: 60.1 s is 2.</summary>
    public static long TotalMinutesStarted(this TimeSpan span) =>
        (span.Ticks + TimeSpan.TicksPerMinute - 1) / TimeSpan.TicksPerMinute;

    /// <summary>Complete seconds.</summary>
    public static long TotalSecondsWhole(this TimeSpan span) => span.Ticks / TimeSpan.TicksPerSecond;

    /// <summary>What a clock shows so long after, or before, midnight: 31:00 is 07:00, −00:15 is 23:45.</summary>
    public static TimeSpan OnTheClock(this TimeSpan sinceMidnight) => new(((sinceMidnight.Ticks % TimeSpan.TicksPerDay) + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay);
}

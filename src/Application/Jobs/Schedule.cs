using EPerformance.Domain.Primitives;
using NCrontab;

namespace EPerformance.Application.Jobs;

/// <summary>When a job is looked at. What is due then, the job finds out itself: it may run twice, early or late.</summary>
/// <param name="Name">Also the name of the lease and of the timer function.</param>
/// <param name="Cron">NCRONTAB in six fields (with seconds), always UTC: the dialect and the clock of timer functions.</param>
/// <param name="Zone">For jobs of one zone; <c>null</c> for those of the whole instance.</param>
/// <param name="Purpose">One line for operators.</param>
public sealed record Schedule(string Name, string Cron, AgencyZone? Zone, string Purpose)
{
    private readonly CrontabSchedule _times = CrontabSchedule.Parse(Cron, new CrontabSchedule.ParseOptions { IncludingSeconds = true });

    /// <summary>The first time after an instant, exclusive.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset instant) => new(_times.GetNextOccurrence(instant.UtcDateTime), TimeSpan.Zero);

    /// <summary>Whether a run is missing: one was due since the last one began.</summary>
    /// <param name="last"><c>null</c> when it never ran. A time in the future is that of a clock that was set back, and counts as never.</param>
    public bool IsDue(DateTimeOffset? last, DateTimeOffset now) => last is not { } began || began > now + ClockDifference || NextAfter(began) <= now;

    /// <summary>Clocks of two processes may differ by this much.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);
}

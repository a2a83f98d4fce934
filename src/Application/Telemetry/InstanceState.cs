using System.Security.Cryptography;
using EPerformance.Application.Jobs;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;

namespace EPerformance.Application.Telemetry;

/// <summary>How an instance stands, for those who run it: from notes that jobs leave anyway and from the counts of this process. Looks through no data of people.</summary>
public sealed class InstanceState(IJobRuns runs, PeriodStatus periods, IMessageQueue queues, LiveFigures figures, TimeProvider clock)
{
    /// <summary>Tells processes apart, so that who adds up their figures does not take one for another.</summary>
    public static string Process { get; } = RandomNumberGenerator.GetHexString(8, lowercase: true);

    /// <summary>Two transactions, three for each period that the engine works on, and two for each queue.</summary>
    public async Task<InstanceFigures> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var stored = (await runs.AllAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(run => run.Job, StringComparer.Ordinal);
        var running = new List<PeriodView>();
        foreach (var period in await periods.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (AdvancePeriods.IsForEngine(period.Step.Kind))
                running.Add(await periods.OfAsync(period.Id, cancellationToken).ConfigureAwait(false));
        }

        var (since, live) = figures.Read();
        return new InstanceFigures(
            now,
            [.. Schedules.All.Select(schedule => JobState.Of(schedule, stored.GetValueOrDefault(schedule.Name), now))],
            [.. Schedules.All.Where(schedule => schedule.Zone is not null).SelectMany(schedule => LagOf(schedule, stored.GetValueOrDefault(schedule.Name)))],
            OpenOf(stored.Values),
            running,
            [.. await Task.WhenAll(new[] { Queues.Notices, Queues.NoticesPoison }.Select(async queue => new QueueState(queue, await queues.CountAsync(queue, cancellationToken).ConfigureAwait(false)))).ConfigureAwait(false)],
            since,
            live);
    }

    private static IEnumerable<ZoneLag> LagOf(Schedule schedule, JobRun? run)
    {
        var zone = schedule.Zone!.Abbreviation;
        if (run is not null && JobReport.Read(run.Figures).TryGetValue($"lag {zone}", out var seconds))
            yield return new ZoneLag(zone, TimeSpan.FromSeconds(seconds), run.BeganAt);
    }

    private static OpenNow? OpenOf(IEnumerable<JobRun> runs)
    {
        var last = runs.Where(run => run.Figures is not null && run.Job is "heal-submissions" or HandOver.Mark).MaxBy(run => run.EndedAt);
        if (last is null)
            return null;
        var counted = JobReport.Read(last.Figures);
        return new OpenNow(last.EndedAt, [.. OpenItems.Kinds.SelectMany(kind => OpenItems.Ages.Select(age => new OpenCount(kind, age, counted.GetValueOrDefault($"open {kind} {age}"))))]);
    }
}

/// <param name="Open">Null until the first nightly look.</param>
/// <param name="Running">Periods that the engine works on.</param>
/// <param name="CountedSince">From when on this process counts <paramref name="Live"/>.</param>
public sealed record InstanceFigures(
    DateTimeOffset Now,
    IReadOnlyList<JobState> Jobs,
    IReadOnlyList<ZoneLag> Lags,
    OpenNow? Open,
    IReadOnlyList<PeriodView> Running,
    IReadOnlyList<QueueState> Queues,
    DateTimeOffset CountedSince,
    IReadOnlyList<LiveFigure> Live);

/// <param name="IsLate">It should have run again at least ten minutes ago.</param>
/// <param name="Failure">Of the last run that came to an end, without numbers of people.</param>
public sealed record JobState(string Name, string Purpose, DateTimeOffset? BeganAt, DateTimeOffset? EndedAt, int Done, string? Failure, bool IsLate)
{
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    public static JobState Of(Schedule schedule, JobRun? run, DateTimeOffset now) => new(
        schedule.Name, schedule.Purpose, run?.BeganAt, run?.EndedAt, run?.Done ?? 0, run?.Failure is { } failure ? PlainText.Of(failure) : null, schedule.IsDue(run?.BeganAt, now - Grace));
}

/// <param name="At">When it was looked at.</param>
public sealed record ZoneLag(string Zone, TimeSpan Lag, DateTimeOffset At);

/// <param name="At">When it was counted.</param>
public sealed record OpenNow(DateTimeOffset At, IReadOnlyList<OpenCount> Counts);

public sealed record OpenCount(string Kind, string Age, long Items);

/// <param name="Waiting">About how many messages, hidden ones included.</param>
public sealed record QueueState(string Queue, int Waiting);

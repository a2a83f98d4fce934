using EPerformance.Api.Attendance;
using EPerformance.Application.Telemetry;

namespace EPerformance.Api.Operations;

/// <summary>How the instance stands. <c>figures</c> are those of the process that answers; everything else is the same whichever answers.</summary>
/// <param name="Process">Names the process that answers.</param>
/// <param name="OpenItems">As the nightly look counted them; null before the first.</param>
/// <param name="CountedSince">From when on the process counts its figures: from the first question on, while somebody asks.</param>
public sealed record StateAnswer(
    string Process,
    DateTimeOffset Time,
    IReadOnlyList<JobAnswer> Jobs,
    IReadOnlyList<LagAnswer> CloseLag,
    OpenItemsAnswer? OpenItems,
    IReadOnlyList<PeriodRunAnswer> Runs,
    IReadOnlyList<QueueAnswer> Queues,
    DateTimeOffset CountedSince,
    IReadOnlyList<FigureAnswer> Figures)
{
    public static StateAnswer Of(InstanceFigures state) => new(
        InstanceState.Process,
        state.Now,
        [.. state.Jobs.Select(job => new JobAnswer(job.Name, job.Purpose, job.BeganAt, job.EndedAt, job.Done, job.Failure, job.IsLate))],
        [.. state.Lags.Select(lag => new LagAnswer(lag.Zone, (long)lag.Lag.TotalSeconds, lag.At))],
        state.Open is { } open ? new OpenItemsAnswer(open.At, [.. open.Counts.Select(count => new OpenCountAnswer(count.Kind, count.Age, count.Items))]) : null,
        [.. state.Running.Select(one => new PeriodRunAnswer(one.Period.Id.ToString(), one.Progress.Step.ToString(), one.Progress.Percent, one.Progress.Done, one.Progress.Total, MeaningAnswer.Of(one.Progress.Text)))],
        [.. state.Queues.Select(queue => new QueueAnswer(queue.Queue, queue.Waiting))],
        state.CountedSince,
        [.. state.Live.Select(figure => new FigureAnswer(figure.Name, figure.Labels, figure.Value))]);
}

/// <param name="BeganAt">Of the last run that came to an end, in whichever process; null when it never ran.</param>
/// <param name="Failure">The first failure of that run; null when all went well.</param>
/// <param name="Late">It should have run again ten minutes ago or more.</param>
public sealed record JobAnswer(string Name, string Purpose, DateTimeOffset? BeganAt, DateTimeOffset? EndedAt, int Done, string? Failure, bool Late);

/// <param name="Seconds">For how long the oldest day that is due waits to be closed; 0 when none does.</param>
public sealed record LagAnswer(string Zone, long Seconds, DateTimeOffset At);

public sealed record OpenItemsAnswer(DateTimeOffset At, IReadOnlyList<OpenCountAnswer> Counts);

/// <param name="Kind"><c>submission</c>, <c>request</c> or <c>objection</c>.</param>
/// <param name="Age">Days since the day that it is about, both ends inclusive: <c>0-1</c> … <c>31+</c>.</param>
public sealed record OpenCountAnswer(string Kind, string Age, long Items);

/// <summary>A period that the engine works on.</summary>
/// <param name="Done">Parts of the step.</param>
public sealed record PeriodRunAnswer(string Period, string Step, int Percent, int Done, int Total, MeaningAnswer Meaning);

/// <param name="Waiting">About how many messages.</param>
public sealed record QueueAnswer(string Queue, int Waiting);

/// <param name="Labels"><c>name=value</c>, separated by spaces.</param>
public sealed record FigureAnswer(string Name, string Labels, double Value);

using System.Diagnostics.Metrics;
using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Telemetry;

/// <summary>
/// What is counted and measured, under the words of the field. Labels are few and known beforehand: none says who or where, so that figures may leave the
/// instance. Costs a comparison where nobody listens.
/// </summary>
public sealed class Measures
{
    /// <summary>Name of the meter, to be listed where metrics are exported.</summary>
    public const string MeterName = "EPerformance";

    public const string CheckIns = "eperformance.check_ins";
    public const string Refusals = "eperformance.refusals";
    public const string OpenItems = "eperformance.open_items";
    public const string CloseLag = "eperformance.close_lag";
    public const string PeriodBuckets = "eperformance.period.buckets";
    public const string QueueAge = "eperformance.queue.age";
    public const string QueueMessages = "eperformance.queue.messages";
    public const string JobDuration = "eperformance.job.duration";

    private readonly Counter<long> _checkIns, _refusals, _periodBuckets, _queueMessages;
    private readonly Gauge<long> _openItems;
    private readonly Gauge<double> _closeLag;
    private readonly Histogram<double> _queueAge, _jobDuration;

    /// <param name="meters">Of the host; null makes a meter of its own.</param>
    public Measures(IMeterFactory? meters = null)
    {
#pragma warning disable CA2000 // A meter lives as long as the process or the factory.
        var meter = meters?.Create(MeterName) ?? new Meter(MeterName);
#pragma warning restore CA2000
        _checkIns = meter.CreateCounter<long>(CheckIns, "{tap}", "Check-ins and check-outs by direction and outcome: kept, repeated, refused");
        _refusals = meter.CreateCounter<long>(Refusals, "{answer}", "Requests that were refused, by code and endpoint");
        _openItems = meter.CreateGauge<long>(OpenItems, "{item}", "What waits for somebody, by kind and days since the day that it is about, as the nightly look found it");
        _closeLag = meter.CreateGauge<double>(CloseLag, "s", "How long the oldest day that is due waits to be closed, by zone; 0 when none does");
        _periodBuckets = meter.CreateCounter<long>(PeriodBuckets, "{bucket}", "Buckets of a period that were frozen or calculated, by step and period");
        _queueAge = meter.CreateHistogram<double>(QueueAge, "s", "From sending a message to its handling, by queue");
        _queueMessages = meter.CreateCounter<long>(QueueMessages, "{message}", "Deliveries of messages by queue and outcome: handled, failed, put_aside");
        _jobDuration = meter.CreateHistogram<double>(JobDuration, "s", "Runs of jobs by job and outcome: done, partly, failed");
    }

    /// <summary>Whether anybody counts check-ins.</summary>
    public bool CountsCheckIns => _checkIns.Enabled;

    public static string DirectionOf(PunchDirection direction) => direction switch { PunchDirection.In => "in", PunchDirection.Out => "out", _ => "unknown" };

    public void CheckIn(string direction, string outcome) => _checkIns.Add(1, new("direction", direction), new("outcome", outcome));

    /// <param name="endpoint">Name of the operation; null when the request met none.</param>
    public void Refused(string code, string? endpoint) => _refusals.Add(1, new("code", code), new("endpoint", endpoint ?? "none"));

    public void Open(string kind, string age, long items) => _openItems.Record(items, new("kind", kind), new("age", age));

    /// <param name="zone">Its abbreviation.</param>
    public void Lag(string zone, TimeSpan lag) => _closeLag.Record(lag.TotalSeconds, new KeyValuePair<string, object?>("zone", zone));

    public void PeriodBucket(string step, string period)
    {
        if (_periodBuckets.Enabled)
            _periodBuckets.Add(1, new("step", step), new("period", period));
    }

    /// <param name="age">Null when it is not known since when it waits.</param>
    public void Message(string queue, string outcome, TimeSpan? age)
    {
        _queueMessages.Add(1, new("queue", queue), new("outcome", outcome));
        if (age is { } waited)
            _queueAge.Record(waited.TotalSeconds, new KeyValuePair<string, object?>("queue", queue));
    }

    public void Job(string job, string outcome, TimeSpan duration) => _jobDuration.Record(duration.TotalSeconds, new("job", job), new("outcome", outcome));
}

using System.Collections.Concurrent;
using System.Diagnostics;
using EPerformance.Application.Telemetry;

namespace EPerformance.TestKit;

/// <summary>Listens to the program's own spans, of whatever runs in this process meanwhile: ask for those of one trace.</summary>
public sealed class Spans : IDisposable
{
    private readonly ConcurrentQueue<Activity> _ended = new();
    private readonly ActivityListener _listener;

    public Spans()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Traces.SourceName,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Those that have ended, in the order of their ends.</summary>
    public IReadOnlyList<Activity> Of(ActivityTraceId trace) => [.. _ended.Where(span => span.TraceId == trace)];

    /// <summary>Those of other traces that name one as their cause.</summary>
    public IReadOnlyList<Activity> LinkedTo(ActivityTraceId trace) => [.. _ended.Where(span => span.TraceId != trace && span.Links.Any(link => link.Context.TraceId == trace))];

    public void Dispose() => _listener.Dispose();
}

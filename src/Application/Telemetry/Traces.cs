using System.Diagnostics;
using System.Text.Json;

namespace EPerformance.Application.Telemetry;

/// <summary>
/// Spans of our own: requests, messages, jobs. Everything that is on them is written here and in the API's span, so that none says who or where; spans of
/// libraries hold addresses with NIPs and are not exported.
/// </summary>
public static class Traces
{
    /// <summary>Name of the source, to be listed where traces are exported.</summary>
    public const string SourceName = "EPerformance";

    /// <summary>Property of a message that names its cause.</summary>
    public const string InMessage = "trace";

    public static ActivitySource Source { get; } = new(SourceName);

    /// <summary>What later work names as its cause (a W3C <c>traceparent</c>); null when this call is not traced.</summary>
    public static string? Here => Activity.Current is { Recorded: true, IdFormat: ActivityIdFormat.W3C } current && current.Source == Source ? current.Id : null;

    /// <summary>A run of a job: a trace of its own, tied to those of its causes by <see cref="Follows"/> and <see cref="AroundAsync"/>.</summary>
    public static Activity? Job(string job)
    {
        if (!Source.HasListeners())
            return null;
        var span = Source.StartActivity($"job {job}");
        return span?.SetTag("eperformance.job", job);
    }

    /// <summary>The handling of a message: part of the trace that the message carries.</summary>
    public static Activity? Message(string queue, string text)
    {
        if (!Source.HasListeners())
            return null;
        _ = ActivityContext.TryParse(ParentIn(text), null, isRemote: true, out var parent);
        return Source.StartActivity($"message {queue}", ActivityKind.Consumer, parent)?.SetTag("messaging.destination.name", queue);
    }

    /// <summary>Says of the run or message that goes on that it does what something asked for earlier: a run has many causes, so that its trace is its own and names theirs.</summary>
    /// <param name="cause">A <c>traceparent</c>; without one nothing is said.</param>
    public static void Follows(string? cause)
    {
        if (Activity.Current is { IsAllDataRequested: true } run && run.Source == Source && ActivityContext.TryParse(cause, null, isRemote: true, out var link))
            run.AddLink(new ActivityLink(link));
    }

    /// <summary>
    /// One piece of a run for one cause: part of the trace of what asked for it, so that the trace id of an answer finds it. It names the run that does it, and the run names it. Without a cause it is part of
    /// the run.
    /// </summary>
    /// <param name="cause">A <c>traceparent</c>, as it was kept with what is worked on.</param>
    public static async Task<T> AroundAsync<T>(string name, string? cause, Func<Task<T>> work)
    {
        using var span = Source.HasListeners() ? Piece(name, cause) : null;
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            span.Fail(error);
            throw;
        }
    }

    /// <summary>Says that it failed, and with what kind of exception; its message may name people.</summary>
    public static void Fail(this Activity? span, Exception error) => span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", error.GetType().FullName);

    private static Activity? Piece(string name, string? cause)
    {
        if (!ActivityContext.TryParse(cause, null, isRemote: true, out var parent))
            return Source.StartActivity(name);
        var run = Activity.Current is { } around && around.Source == Source && around.TraceId != parent.TraceId ? around : null;
        var span = Source.StartActivity(name, ActivityKind.Internal, parent, links: run is null ? null : [new ActivityLink(run.Context)]);
        if (span is not null)
            run?.AddLink(new ActivityLink(span.Context));
        return span;
    }

    private static string? ParentIn(string text)
    {
        try
        {
            using var message = JsonDocument.Parse(text);
            return message.RootElement.ValueKind == JsonValueKind.Object && message.RootElement.TryGetProperty(InMessage, out var trace) ? trace.GetString() : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

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

    /// <summary>A run of a job: a trace of its own.</summary>
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

    /// <summary>Says that it failed, and with what kind of exception; its message may name people.</summary>
    public static void Fail(this Activity? span, Exception error) => span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", error.GetType().FullName);

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

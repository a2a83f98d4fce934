using EPerformance.Application.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace EPerformance.SelfHost.Telemetry;

/// <summary>
/// What a log line says leaves the process; what an exception says does not: messages of exceptions name people and files. Its kind and where it came from do.
/// </summary>
internal sealed class PlainLogs : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        if (data.Attributes is { } attributes)
            data.Attributes = [.. attributes.Select(one => new KeyValuePair<string, object?>(one.Key, one.Value is string text ? PlainText.Of(text) : one.Value))];
        if (data.FormattedMessage is { } message)
            data.FormattedMessage = PlainText.Of(message);
        if (data.Exception is not { } error)
            return;
        data.Exception = null;
        data.Attributes = [.. data.Attributes ?? [], new("exception.type", error.GetType().FullName), new("exception.stacktrace", error.StackTrace)];
    }
}

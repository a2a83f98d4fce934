using EPerformance.Application.Telemetry;

namespace EPerformance.Functions.Orchestrations;

/// <summary>
/// Runs a step of an activity within the trace of what asked for it, which its input carries: Durable's own tracing writes inputs and names of instances, and is left off.
/// </summary>
internal static class TracedStep
{
    /// <param name="name">Of the activity.</param>
    /// <param name="cause">A W3C <c>traceparent</c>; <c>null</c> when that was not traced.</param>
    /// <exception cref="TransientException">The storage or the network failed.</exception>
    public static Task<T> RunAsync<T>(string name, string? cause, Func<Task<T>> step) => Traces.AroundAsync(name, cause, () => TransientException.DeclareAsync(step));
}

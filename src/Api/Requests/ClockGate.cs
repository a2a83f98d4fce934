using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Security;
using EPerformance.Application.Clocks;

namespace EPerformance.Api.Requests;

/// <summary>Nothing is changed by a process whose clock is wrong: the client is sent to another one, or comes back when it is right.</summary>
internal sealed partial class ClockGate(RequestDelegate next, ClockGuard guard, ILogger<ClockGate> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var isChange = context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>() is { Permission: not Permission.Anonymous } endpoint && endpoint.Method != HttpMethods.Get;
        if (!isChange || await guard.ErrorAsync(context.RequestAborted) is not { } error)
        {
            await next(context);
            return;
        }

        LogWrong(log, error);
        context.Response.Headers.RetryAfter = "1";
        await ProblemWriter.WriteAsync(context, ApiViolations.ClockWrong);
    }

    [LoggerMessage(1, LogLevel.Error, "The clock of this process is {Error} ahead of the storage's: nothing is changed until it is right")]
    private static partial void LogWrong(ILogger log, TimeSpan error);
}

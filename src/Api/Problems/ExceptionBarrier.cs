using EPerformance.Api.Requests;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Problems;

/// <summary>
/// The outermost layer: whatever happens inside, the caller gets a coded problem and nothing of the exception. A store that fails is no mistake of the program: whoever asked is told to send the same again.
/// </summary>
internal sealed partial class ExceptionBarrier(RequestDelegate next, ILogger<ExceptionBarrier> log, IStoreFailures? store = null)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (!context.Response.HasStarted && BareStatus.Meaning(context.Response) is { } meaning)
                await ProblemWriter.WriteAsync(context, meaning);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: nobody reads an answer, nor the rest of one that has begun.
            if (!context.Response.HasStarted)
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (RequestRefused refused)
        {
            await AnswerAsync(context, refused, refused.Violation, refused.Places);
        }
        catch (BadHttpRequestException complaint)
        {
            var (violation, places) = BadRequests.Explain(complaint);
            await AnswerAsync(context, complaint, violation, places);
        }
        catch (Exception failure) when (store?.Is(failure) == true)
        {
            StoreFailed(log, context.Request.Method, ProblemWriter.TraceId(context), failure);
            if (!context.Response.HasStarted)
                ComeBack.Later(context.Response);
            await AnswerAsync(context, failure, ApiViolations.StoreFailing, []);
        }
        catch (Exception exception)
        {
            await AnswerAsync(context, exception, ApiViolations.Unexpected, []);
        }
    }

    private async Task AnswerAsync(HttpContext context, Exception exception, Violation violation, ProblemPlace[] places)
    {
        if (violation == ApiViolations.Unexpected)
            UnexpectedException(log, context.Request.Method, ProblemWriter.TraceId(context), exception);
        if (context.Response.HasStarted)
        {
            // Half an answer must not look like a whole one.
            context.Abort();
            return;
        }

        await ProblemWriter.WriteAsync(context, violation, places);
    }

    [LoggerMessage(1, LogLevel.Error, "Unexpected exception answering {Method}; trace {TraceId}")]
    private static partial void UnexpectedException(ILogger log, string method, string traceId, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "The store failed while {Method} was answered; trace {TraceId}")]
    private static partial void StoreFailed(ILogger log, string method, string traceId, Exception exception);
}

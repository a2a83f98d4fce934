namespace EPerformance.Api.Problems;

/// <summary>The outermost layer: whatever happens inside, the caller gets a coded problem and nothing of the exception.</summary>
internal sealed partial class ExceptionBarrier(RequestDelegate next, ILogger<ExceptionBarrier> log)
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
            // The client has gone: nobody reads an answer.
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
        catch (Exception exception)
        {
            await AnswerAsync(context, exception, ApiViolations.Unexpected, []);
        }
    }

    private async Task AnswerAsync(HttpContext context, Exception exception, Domain.Primitives.Violation violation, ProblemPlace[] places)
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
}

using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Security;
using EPerformance.Application.Ports;
using Microsoft.Extensions.Primitives;

namespace EPerformance.Api.Idempotency;

/// <summary>
/// Lets a request with <c>Idempotency-Key</c> take effect once. It stands behind authentication and authorization, so a stored answer goes only to
/// the caller who earned it.
/// </summary>
internal sealed partial class OnceOnly(RequestDelegate next, IIdempotencyStore store, TimeProvider clock, ILogger<OnceOnly> log)
{
    public const string Header = "Idempotency-Key";

    /// <summary>On an answer that was given before: <c>true</c>.</summary>
    public const string ReplayedHeader = "Idempotency-Replayed";

    public Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>();
        if (endpoint is not { NeedsKey: true })
            return next(context);
        var values = context.Request.Headers[Header];
        if (StringValues.IsNullOrEmpty(values))
            return ProblemWriter.WriteAsync(context, ApiViolations.KeyMissing, new ProblemPlace(Header));
        if (values.Count > 1 || !IdempotencyKey.IsUsable(values[0]!))
            return ProblemWriter.WriteAsync(context, ApiViolations.KeyUnusable, new ProblemPlace(Header));
        if (endpoint.KeyGoesWithChange)
        {
            context.RequestServices.GetRequiredService<KeySlot>().Key = new IdempotencyKey(CallerSlot.Of(context).Caller.Subject, values[0]!);
            return next(context);
        }

        return OnceAsync(context, endpoint, new IdempotencyKey(CallerSlot.Of(context).Caller.Subject, values[0]!));
    }

    private async Task OnceAsync(HttpContext context, ApiEndpoint endpoint, IdempotencyKey key)
    {
        var body = await RequestBody.BufferAsync(context);
        var fingerprint = Fingerprint.Of(endpoint, context.Request, key.Scope, body.Span);
        switch (await store.BeginAsync(key, fingerprint, clock.GetUtcNow(), context.RequestAborted))
        {
            case IdempotencyClaim.New claim:
                context.RequestServices.GetRequiredService<KeySlot>().Key = key;
                await RunAsync(context, key, claim.Ticket);
                break;
            case IdempotencyClaim.Replay replay:
                context.Response.Headers[ReplayedHeader] = "true";
                await Answers.WriteAsync(context, replay.Answer);
                break;
            case IdempotencyClaim.InProgress:
                context.Response.Headers.RetryAfter = "1";
                await ProblemWriter.WriteAsync(context, ApiViolations.KeyInProgress, new ProblemPlace(Header));
                break;
            default:
                await ProblemWriter.WriteAsync(context, ApiViolations.KeyOfOtherRequest, new ProblemPlace(Header));
                break;
        }
    }

    private async Task RunAsync(HttpContext context, IdempotencyKey key, string ticket)
    {
        StoredAnswer answer;
        try
        {
            // Renewing ends before the answer is kept: both change the same row.
            await using var claim = new HeldClaim(store, key, ticket, clock, log);
            answer = await Answers.CaptureAsync(context, next);
        }
        catch
        {
            await ReleaseAsync(key, ticket);
            throw;
        }

        // From here on the work is done: the client's going away must not stop the answer from being kept.
        if (Answers.IsFinal(answer.Status))
            await store.CompleteAsync(key, ticket, answer, CancellationToken.None);
        else
            await ReleaseAsync(key, ticket);
        await Answers.WriteAsync(context, answer);
    }

    private async Task ReleaseAsync(IdempotencyKey key, string ticket)
    {
        try
        {
            await store.ReleaseAsync(key, ticket, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // The claim lapses by itself; what stopped the request matters more.
            NotReleased(log, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "An idempotency key could not be released; it lapses by itself")]
    private static partial void NotReleased(ILogger log, Exception exception);
}

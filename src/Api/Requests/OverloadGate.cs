using System.Threading.RateLimiting;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Security;

namespace EPerformance.Api.Requests;

/// <summary>
/// So many requests are worked on at once and so many more wait, the oldest first; who comes beyond is told at once to come back. So a host that gets more than it can do answers those that it takes in a time
/// that they wait for, and needs no more memory than for them. What nobody signs in for is always answered, health above all: a host that is busy is not one to be replaced.
/// </summary>
internal sealed class OverloadGate(RequestDelegate next, ConcurrencyLimiter room)
{
    public static void Add(IServiceCollection services, ApiSettings settings)
    {
        if (settings.MostAtOnce < 1 || settings.MostWaiting < 0)
            throw new InvalidOperationException($"{ApiSettings.Section}:{nameof(ApiSettings.MostAtOnce)} must be at least 1, {nameof(ApiSettings.MostWaiting)} at least 0.");
        services.AddSingleton(_ => new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = settings.MostAtOnce,
            QueueLimit = settings.MostWaiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>() is { Permission: Permission.Anonymous })
        {
            await next(context);
            return;
        }

        using var place = await room.AcquireAsync(1, context.RequestAborted);
        if (place.IsAcquired)
        {
            await next(context);
            return;
        }

        ComeBack.Later(context.Response);
        await ProblemWriter.WriteAsync(context, ApiViolations.Overloaded);
    }
}

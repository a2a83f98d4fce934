using EPerformance.Application.Audit;

namespace EPerformance.Api.Security;

/// <summary>Tells the audit where a request comes from. Runs after the sign-in.</summary>
internal sealed class OriginOfCall(RequestDelegate next)
{
    // Async on purpose: what is set here ends with the request.
    public async Task InvokeAsync(HttpContext context, CallerSlot slot)
    {
        CallOrigin.Begin(new CallOrigin(slot.Caller.Subject, slot.Caller.TokenId, context.Connection.RemoteIpAddress?.ToString()));
        await next(context);
    }
}

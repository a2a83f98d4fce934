using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Application.Access;

namespace EPerformance.Api.Security;

/// <summary>Keeps those out who left or are locked out, though their token is good. Endpoints that ask for no sign-in are open to them as to everybody.</summary>
internal sealed class StandingGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CallerSlot slot, CallerStanding standing)
    {
        var guarded = context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>() is { } endpoint && !PermissionTable.Of(endpoint.Permission).IsOpen;
        if (guarded && await standing.RefusalAsync(slot.Caller, context.RequestAborted) is { } refusal)
            await ProblemWriter.WriteAsync(context, refusal);
        else
            await next(context);
    }
}

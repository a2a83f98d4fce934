using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.IdentityModel.Tokens;

namespace EPerformance.Api.Security;

/// <summary>Turns a refused access into a coded problem.</summary>
internal sealed class AccessProblems : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
            return next(context);
        var slot = CallerSlot.Of(context);
        if (slot.Caller.IsSignedIn)
            return ProblemWriter.WriteAsync(context, WhyForbidden(context, slot.Caller));

        context.Response.Headers.WWWAuthenticate = slot.Failure is null ? "Bearer" : "Bearer error=\"invalid_token\"";
        return ProblemWriter.WriteAsync(context, WhyUnknown(slot.Failure));
    }

    private static Violation WhyForbidden(HttpContext context, Caller caller)
    {
        var endpoint = context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>();
        var roleSuffices = endpoint is not null && caller.IsAny(PermissionTable.Of(endpoint.Permission).Roles);
        return roleSuffices ? ApiViolations.NobodyBehindAccount : ApiViolations.RoleMissing;
    }

    private static Violation WhyUnknown(Exception? failure) => failure switch
    {
        null => ApiViolations.NotSignedIn,
        SecurityTokenExpiredException => ApiViolations.TokenExpired,
        _ => ApiViolations.TokenInvalid,
    };
}

using Microsoft.AspNetCore.Authorization;

namespace EPerformance.Api.Security;

/// <summary>Asks the permission table about the caller.</summary>
internal sealed class PermissionRequirement(Permission permission) : IAuthorizationRequirement, IAuthorizationHandler
{
    private readonly PermissionRule _rule = PermissionTable.Of(permission);

    public static AuthorizationPolicy PolicyOf(Permission permission) => new([new PermissionRequirement(permission)], []);

    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        if (context.Resource is HttpContext http && _rule.Admits(CallerSlot.Of(http).Caller))
            context.Succeed(this);
        return Task.CompletedTask;
    }
}

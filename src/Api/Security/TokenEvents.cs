using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace EPerformance.Api.Security;

/// <summary>From a verified token to a caller, and from a refused one to its reason.</summary>
internal static class TokenEvents
{
    public static void Attach(JwtBearerOptions options, string nipClaim, string? tenantId)
    {
        options.Events ??= new JwtBearerEvents();
        var validated = options.Events.OnTokenValidated;
        options.Events.OnTokenValidated = async context =>
        {
            await validated(context);
            if (context.Result is null)
                Accept(context, nipClaim, tenantId);
        };
        var failed = options.Events.OnAuthenticationFailed;
        options.Events.OnAuthenticationFailed = async context =>
        {
            await failed(context);
            // Anything else (the issuer's keys cannot be had) is no fault of the token.
            if (context.Exception is SecurityTokenException or ArgumentException)
            {
                CallerSlot.Of(context.HttpContext).Failure = context.Exception;
                context.Fail(context.Exception);
            }
        };
    }

    private static void Accept(TokenValidatedContext context, string nipClaim, string? tenantId)
    {
        var slot = CallerSlot.Of(context.HttpContext);
        if (tenantId is not null && !string.Equals(context.Principal?.FindFirst("tid")?.Value, tenantId, StringComparison.OrdinalIgnoreCase))
            Refuse(context, slot, "a token of another tenant");
        else if (context.Principal is null || CallerClaims.Read(context.Principal, nipClaim) is not { } caller)
            Refuse(context, slot, "a token without a subject");
        else
            slot.Caller = caller;
    }

    private static void Refuse(TokenValidatedContext context, CallerSlot slot, string why)
    {
        slot.Failure = new SecurityTokenValidationException(why);
        context.Fail(slot.Failure);
    }
}

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EPerformance.Api.Security;

/// <summary>Which issuers are believed, and how a token becomes a caller.</summary>
internal static class TokenSchemes
{
    public const string Development = "Development";

    /// <summary>Clocks of issuer and server may differ by this much.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    /// <exception cref="InvalidOperationException">The settings would open the API to somebody who is not meant, or to nobody.</exception>
    public static void Add(IServiceCollection services, SecuritySettings settings, IHostEnvironment environment)
    {
        Check(settings, environment);
        var schemes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var authentication = services.AddAuthentication();
        for (var i = 0; i < settings.Tenants.Count; i++)
        {
            var tenant = settings.Tenants[i];
            schemes.Add(tenant.TenantId, $"Entra{i}");
            AddEntra(services, authentication, $"Entra{i}", tenant);
        }

        if (settings.DevelopmentTokens)
        {
            schemes.Add(DevelopmentTokens.Issuer, Development);
            AddDevelopment(services, authentication, settings);
        }

        var first = schemes.Values.First();
        // One issuer needs no choice at every request.
        var usual = schemes.Count == 1 ? first : JwtBearerDefaults.AuthenticationScheme;
        services.Configure<AuthenticationOptions>(options => options.DefaultScheme = usual);
        if (schemes.Count > 1)
            authentication.AddPolicyScheme(usual, null, options => options.ForwardDefaultSelector = context => schemes.GetValueOrDefault(Origin(context.Request), first));
    }

    private static void Check(SecuritySettings settings, IHostEnvironment environment)
    {
        if (settings.DevelopmentTokens && !environment.IsDevelopment())
            throw new InvalidOperationException("Security:DevelopmentTokens is for the environment Development only: anybody could sign in as anybody.");
        if (settings.Tenants.Count == 0 && !settings.DevelopmentTokens)
            throw new InvalidOperationException("Security:Tenants is empty: nobody could sign in.");
        if (settings.DevelopmentKey is { } key && !DevelopmentTokens.IsKey(key))
            throw new InvalidOperationException($"Security:DevelopmentKey must be at least {DevelopmentTokens.ShortestKey} bytes in base64.");
        var faults = settings.Tenants.SelectMany((tenant, i) => tenant.Faults().Select(fault => $"Security:Tenants:{i}: {fault}")).ToList();
        if (settings.Tenants.DistinctBy(tenant => tenant.TenantId, StringComparer.OrdinalIgnoreCase).Count() < settings.Tenants.Count)
            faults.Add("Security:Tenants: a tenant is named twice");
        if (faults.Count > 0)
            throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
    }

    private static void AddEntra(IServiceCollection services, AuthenticationBuilder authentication, string scheme, TenantSettings tenant)
    {
        authentication.AddMicrosoftIdentityWebApi(
            options => options.TokenValidationParameters.ValidAudiences =
                tenant.Audiences.Count > 0 ? tenant.Audiences : [tenant.ClientId, $"api://{tenant.ClientId}"],
            options =>
            {
                options.Instance = tenant.Instance;
                options.TenantId = tenant.TenantId;
                options.ClientId = tenant.ClientId;
                // A token without a role is answered by the permission table: 403, not an exception.
                options.AllowWebApiToBeAuthorizedByACL = true;
            },
            scheme);
        services.PostConfigure<JwtBearerOptions>(scheme, options =>
        {
            // One tenant, so one issuer: the one that its metadata publishes. The library's own check is for many tenants and asks the network again.
            options.TokenValidationParameters.IssuerValidator = null;
            options.TokenValidationParameters.ValidateIssuer = true;
            Complete(options, tenant.NipClaim, tenant.TenantId);
        });
    }

    private static void AddDevelopment(IServiceCollection services, AuthenticationBuilder authentication, SecuritySettings settings)
    {
        services.AddSingleton(provider => new DevelopmentTokens(provider.GetRequiredService<TimeProvider>(), settings.DevelopmentKey));
        authentication.AddJwtBearer(Development, _ => { });
        services.AddOptions<JwtBearerOptions>(Development).Configure<DevelopmentTokens, TimeProvider>((options, tokens, clock) =>
        {
            options.TokenValidationParameters.ValidIssuer = DevelopmentTokens.Issuer;
            options.TokenValidationParameters.ValidAudience = DevelopmentTokens.Audience;
            options.TokenValidationParameters.IssuerSigningKey = tokens.Key;
            options.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.HmacSha256];
            // Tokens are made by the same clock, which may be set.
            options.TokenValidationParameters.LifetimeValidator = (from, to, _, parameters) => Lifetime(from, to, clock.GetUtcNow().UtcDateTime, parameters);
            Complete(options, DevelopmentTokens.NipClaim, tenantId: null);
        });
    }

    private static void Complete(JwtBearerOptions options, string nipClaim, string? tenantId)
    {
        options.MapInboundClaims = false;
        options.TokenValidationParameters.ClockSkew = ClockSkew;
        options.TokenValidationParameters.RequireExpirationTime = true;
        options.TokenValidationParameters.RequireSignedTokens = true;
        TokenEvents.Attach(options, nipClaim, tenantId);
    }

    private static bool Lifetime(DateTime? from, DateTime? to, DateTime now, TokenValidationParameters parameters)
    {
        if (to is null)
            throw new SecurityTokenNoExpirationException();
        if (to.Value + parameters.ClockSkew < now)
            throw new SecurityTokenExpiredException { Expires = to.Value };
        return from is null || from.Value - parameters.ClockSkew <= now;
    }

    /// <summary>Tenant, or issuer, that the token claims to come from: only to choose who verifies it.</summary>
    private static string Origin(HttpRequest request)
    {
        const string bearer = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(bearer, StringComparison.OrdinalIgnoreCase))
            return "";
        try
        {
            var token = new JsonWebToken(header[bearer.Length..].Trim());
            return token.TryGetPayloadValue<string>("tid", out var tenant) ? tenant : token.Issuer;
        }
        catch (ArgumentException)
        {
            return "";
        }
    }
}

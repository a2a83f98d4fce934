using EPerformance.Api.Idempotency;

namespace EPerformance.Api.Security;

/// <summary>Which web pages of other addresses may call: those of the settings. No cookies are involved.</summary>
internal static class CrossOrigin
{
    public static void Add(IServiceCollection services, ApiSettings settings) => services.AddCors(options => options.AddDefaultPolicy(policy => policy
        .WithOrigins([.. settings.CorsOrigins])
        .WithMethods(HttpMethods.Get, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete)
        .WithHeaders("Authorization", "Content-Type", "Accept-Language", "If-Match", "If-None-Match", OnceOnly.Header)
        .WithExposedHeaders("ETag", "Location", "Retry-After", "Content-Language", "Content-Disposition", OnceOnly.ReplayedHeader)
        .SetPreflightMaxAge(TimeSpan.FromHours(1))));
}

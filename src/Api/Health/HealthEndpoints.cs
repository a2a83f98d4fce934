using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;

namespace EPerformance.Api.Health;

/// <summary>Is the API there, and as whom does it see me?</summary>
public sealed class HealthEndpoints : IEndpointArea
{
    public string Name => "health";

    public IJsonTypeInfoResolver Json => HealthJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get("/health", "get-health", Permission.Anonymous, "Whether the API answers, and its clock.",
            Reply<HealthAnswer> (TimeProvider clock) => new HealthAnswer("ok", clock.GetUtcNow()));

        endpoints.Get("/me", "get-me", Permission.SeeOwnIdentity, "The caller as the token describes it, and as the organisation has the person.",
            async Task<Reply<MeAnswer>> (Caller caller, OrganisationCache organisations, TimeProvider clock, CancellationToken stop) =>
                MeAnswer.Of(caller, await organisations.CurrentAsync(stop), clock.GetUtcNow()));
    }
}

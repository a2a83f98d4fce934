using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EPerformance.Api.PersonRequests;

/// <summary>The use cases of requests, the same in every host. A host with an engine of its own registers it before.</summary>
internal static class RequestUseCases
{
    /// <exception cref="InvalidOperationException">The settings contradict themselves.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(RequestSettings.Section).Get<RequestSettings>() ?? new RequestSettings();
        services.TryAddSingleton(settings.Policy());
        services.TryAddSingleton<IRequestEngine, GrantingEngine>();
        services.AddSingleton<GrantRequest>();
        services.AddSingleton<GrantedTo>();
        services.AddSingleton<RequestGroundsOf>();
        services.AddSingleton<RequestEffects>();
        services.AddSingleton<RequestDesk>();
        services.AddSingleton<ProposeRequest>();
        services.AddSingleton<ChangeRequest>();
        services.AddSingleton<TickRequest>();
        services.AddSingleton<RequestOf>();
        services.AddSingleton<RequestDoor>();
    }
}

using EPerformance.Application.Objections;

namespace EPerformance.Api.Objections;

/// <summary>The use cases of objections, the same in every host.</summary>
internal static class ObjectionUseCases
{
    /// <exception cref="InvalidOperationException">The settings contradict themselves.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(ObjectionSettings.Section).Get<ObjectionSettings>() ?? new ObjectionSettings();
        services.AddSingleton(settings.Policies());
        services.AddSingleton<ContestedDecision>();
        services.AddSingleton<ObjectionRemedies>();
        services.AddSingleton<ObjectionEffects>();
        services.AddSingleton<ObjectionDesk>();
        services.AddSingleton<RaiseObjection>();
        services.AddSingleton<ChangeObjection>();
        services.AddSingleton<ObjectionOf>();
        services.AddSingleton<TickObjection>();
        services.AddSingleton<ObjectionDoor>();
    }
}

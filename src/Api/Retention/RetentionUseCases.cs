using EPerformance.Application.Audit;
using EPerformance.Application.Retention;

namespace EPerformance.Api.Retention;

/// <summary>What removes old data and seals what is recorded of it, the same in every host.</summary>
internal static class RetentionUseCases
{
    /// <exception cref="InvalidOperationException">A time is too short or too long; the message names the setting.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(RetentionSettings.Section).Get<RetentionSettings>() ?? new RetentionSettings();
        settings.Check();
        services.AddSingleton(settings);
        services.AddSingleton<PurgePunches>();
        services.AddSingleton<PurgeOldData>();
        var sealing = configuration.GetSection(SealSettings.Section).Get<SealSettings>() ?? new SealSettings();
        sealing.Check();
        services.AddSingleton(sealing);
    }
}

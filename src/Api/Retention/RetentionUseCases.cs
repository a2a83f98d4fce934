using EPerformance.Application.Retention;

namespace EPerformance.Api.Retention;

/// <summary>What removes old data, the same in every host.</summary>
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
    }
}

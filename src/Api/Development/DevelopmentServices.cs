using EPerformance.Api.Endpoints;
using EPerformance.Application.Clocks;

namespace EPerformance.Api.Development;

/// <summary>What a host calls before it adds the API, so that both offer the same in Development and nothing elsewhere.</summary>
public static class DevelopmentServices
{
    /// <returns>The areas to add to the API: none outside Development.</returns>
    /// <exception cref="InvalidOperationException">A setting is on outside Development; the message names it.</exception>
    public static IReadOnlyList<IEndpointArea> AddDevelopment(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = DevelopmentSettings.Read(configuration, environment);
        if (settings.SettableClock)
        {
            var clock = new SettableClock(TimeProvider.System);
            if (settings.ClockAt is { } at)
                clock.Set(at);
            // Whoever sets the clock means it, unless it is said that a jump is a mistake.
            services.AddSingleton(settings.GuardClock ? new ClockSettings { Ahead = clock.Offset } : new ClockSettings { Tolerance = TimeSpan.Zero });
            services.AddSingleton(clock);
            services.AddSingleton<TimeProvider>(clock);
        }

        return environment.IsDevelopment() ? [new DevelopmentEndpoints(settings)] : [];
    }
}

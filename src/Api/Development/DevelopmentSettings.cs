using EPerformance.Api.Security;

namespace EPerformance.Api.Development;

/// <summary>Section <c>Development</c>: what makes a host unfit for real data. Refused in every other environment.</summary>
public sealed record DevelopmentSettings
{
    public const string Section = "Development";

    /// <summary>The clock can be set through the API, by anybody.</summary>
    public bool SettableClock { get; init; }

    /// <summary>What the settable clock says when the process starts, before any job looks at it; the real time when not given.</summary>
    public DateTimeOffset? ClockAt { get; init; }

    /// <summary>Setting the clock after the start counts as a wrong clock, as it would outside Development.</summary>
    public bool GuardClock { get; init; }

    /// <summary>Anybody can sign in as anybody: <c>Security:DevelopmentTokens</c>.</summary>
    public bool Tokens { get; init; }

    /// <exception cref="InvalidOperationException">A setting is on outside Development; the message names it.</exception>
    public static DevelopmentSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var security = configuration.GetSection(SecuritySettings.Section).Get<SecuritySettings>();
        var settings = (configuration.GetSection(Section).Get<DevelopmentSettings>() ?? new()) with { Tokens = security?.DevelopmentTokens ?? false };
        if (settings.SettableClock && !environment.IsDevelopment())
            throw new InvalidOperationException($"{Section}:{nameof(SettableClock)} is for the environment Development only: anybody could set the time of a check-in. This is {environment.EnvironmentName}.");
        if (settings is { ClockAt: not null, SettableClock: false })
            throw new InvalidOperationException($"{Section}:{nameof(ClockAt)} needs {Section}:{nameof(SettableClock)}.");
        return settings;
    }
}

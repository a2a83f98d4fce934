using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;

namespace EPerformance.Api.Development;

/// <summary>Reads and puts the settable clock.</summary>
internal static class ClockEndpoints
{
    /// <summary>Earlier and later instants leave the range in which dates can be added up safely.</summary>
    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Declare(EndpointList endpoints)
    {
        endpoints.Get("/development/clock", "get-clock", Permission.Anonymous, "What the clock of this process says; in Development only.",
            Reply<ClockAnswer> (SettableClock clock) => Show(clock));
        endpoints.Put("/development/clock", "set-clock", Permission.Anonymous, "Puts the clock to an instant, from which it goes on; in Development only.",
            Reply<ClockAnswer> (ClockBody body, SettableClock clock) =>
            {
                if (body.Now < Earliest || body.Now >= Latest)
                    return DevelopmentViolations.ClockOutside;
                clock.Set(body.Now);
                return Show(clock);
            });
        endpoints.Post("/development/clock/advance", "advance-clock", Permission.Anonymous, "Puts the clock forward; in Development only.",
            Reply<ClockAnswer> (AdvanceBody body, SettableClock clock) =>
            {
                if (body.Seconds < 0 || body.Seconds > (Latest - clock.GetUtcNow()).TotalSeconds)
                    return DevelopmentViolations.ClockOutside;
                clock.Advance(TimeSpan.FromSeconds(body.Seconds));
                return Show(clock);
            });
        endpoints.Delete("/development/clock", "reset-clock", Permission.Anonymous, "Back to the real time; in Development only.",
            Reply<ClockAnswer> (SettableClock clock) =>
            {
                clock.Reset();
                return Show(clock);
            });
    }

    private static ClockAnswer Show(SettableClock clock) => new(clock.GetUtcNow(), (long)clock.Offset.TotalSeconds);
}

/// <param name="Now">2000 to 2099.</param>
public sealed record ClockBody(DateTimeOffset Now);

/// <param name="Seconds">Not negative.</param>
public sealed record AdvanceBody(long Seconds);

/// <param name="OffsetSeconds">How far it is ahead of the real time.</param>
public sealed record ClockAnswer(DateTimeOffset Now, long OffsetSeconds);

using EPerformance.Application.Ports;

namespace EPerformance.Application.Clocks;

/// <summary>
/// What time it is for everything that this process records. Its own clock, unless that is further from the storage's than is tolerated: then the storage's, whose last answer and the time since are known. A clock that is
/// put wrong in the middle of a request cannot date what the request writes into an hour that is sealed, and none in the middle of a job seals an hour in which others still write; what is to be done about such a process
/// is <see cref="ClockGuard"/>'s matter.
/// </summary>
/// <param name="own">Of this process. Durations are always its own.</param>
public sealed class BelievableClock(TimeProvider own, IStoreClock store, ClockSettings settings) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => own.LocalTimeZone;

    public override long TimestampFrequency => own.TimestampFrequency;

    public override DateTimeOffset GetUtcNow()
    {
        var now = own.GetUtcNow();
        return settings.ErrorOf(now, store) is { } error ? now - error : now;
    }

    public override long GetTimestamp() => own.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => own.CreateTimer(callback, state, dueTime, period);
}

namespace EPerformance.Api.Development;

/// <summary>
/// A clock that can be put to any instant and goes on from there. Only what the time is moves: durations (time-outs, leases, caches) stay real,
/// so that a month passes in seconds and nothing runs out on the way. For Development only.
/// </summary>
public sealed class SettableClock(TimeProvider real) : TimeProvider
{
    private readonly TaskCompletionSource _put = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private long _offset;

    /// <summary>Done once it has been put for the first time.</summary>
    public Task Put => _put.Task;

    /// <summary>How far this clock is ahead of the real one; negative when behind.</summary>
    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _offset));

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Offset;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => real.CreateTimer(callback, state, dueTime, period);

    public void Set(DateTimeOffset now)
    {
        Interlocked.Exchange(ref _offset, (now - real.GetUtcNow()).Ticks);
        _put.TrySetResult();
    }

    /// <param name="by">Not negative.</param>
    public void Advance(TimeSpan by) => Interlocked.Add(ref _offset, by.Ticks);

    /// <summary>Back to the real time.</summary>
    public void Reset() => Interlocked.Exchange(ref _offset, 0);
}

using System.Globalization;

namespace EPerformance.TestKit;

/// <summary>A clock that stands where the test puts it. What was read once stays fresh.</summary>
public sealed class FixedClock(string now) : TimeProvider
{
    private DateTimeOffset _now = Parse(now);
    private TimeSpan _passed;

    public static DateTimeOffset Parse(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public FixedClock At(string instant) => At(Parse(instant));

    public FixedClock At(DateTimeOffset instant)
    {
        _now = instant;
        return this;
    }

    public void Later(TimeSpan time) => _now += time;

    public void Move(TimeSpan by) => _now += by;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Time passes for memories too, which measure durations.</summary>
    public void Pass(TimeSpan time)
    {
        _now += time;
        _passed += time;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _passed.Ticks;
}

namespace EPerformance.SelfHost.Tests.Faults;

/// <summary>Lets so many requests a second through, whoever sends them.</summary>
/// <param name="perSecond">0 for all.</param>
internal sealed class Rate(int perSecond)
{
    private readonly Lock _gate = new();
    private long _next;

    public Task NextAsync()
    {
        if (perSecond == 0)
            return Task.CompletedTask;
        TimeSpan wait;
        lock (_gate)
        {
            var now = TimeProvider.System.GetTimestamp();
            _next = Math.Max(_next + (TimeProvider.System.TimestampFrequency / perSecond), now);
            wait = TimeProvider.System.GetElapsedTime(now, _next);
        }

        return wait <= TimeSpan.Zero ? Task.CompletedTask : Task.Delay(wait, TestContext.Current.CancellationToken);
    }
}

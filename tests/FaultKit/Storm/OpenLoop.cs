namespace EPerformance.FaultKit.Storm;

/// <summary>
/// So many new requests a second, each at its own moment, whether earlier ones were answered or not: a host that is slow does not make its clients send less.
/// </summary>
internal sealed class OpenLoop(int perSecond)
{
    private readonly TaskCompletionSource _failed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _sent, _inFlight, _mostInFlight;
    private long _latest;

    public int Sent => Volatile.Read(ref _sent);

    public int InFlight => Volatile.Read(ref _inFlight);

    public int MostInFlight => Volatile.Read(ref _mostInFlight);

    /// <summary>The most that a request began after its moment.</summary>
    public TimeSpan Latest => TimeSpan.FromTicks(Interlocked.Read(ref _latest));

    /// <summary>Returns when everything was sent and has come to an end.</summary>
    /// <param name="next">Begins a request.</param>
    /// <param name="patience">For what is under way after the last one was sent.</param>
    public async Task RunAsync(TimeSpan time, Func<Task> next, TimeSpan patience)
    {
        var begun = TimeProvider.System.GetTimestamp();
        var count = (int)(time.TotalSeconds * perSecond);
        for (var number = 0; number < count && !_failed.Task.IsCompleted; number++)
        {
            var moment = TimeSpan.FromSeconds(number / (double)perSecond);
            if (moment - TimeProvider.System.GetElapsedTime(begun) is { Ticks: > 0 } early)
                await Task.Delay(early);
            var late = (TimeProvider.System.GetElapsedTime(begun) - moment).Ticks;
            if (late > _latest)
                Interlocked.Exchange(ref _latest, late);
            _sent++;
            _mostInFlight = Math.Max(_mostInFlight, Interlocked.Increment(ref _inFlight));
            _ = FollowAsync(next);
        }

        var last = TimeProvider.System.GetTimestamp();
        while (InFlight > 0 && !_failed.Task.IsCompleted && TimeProvider.System.GetElapsedTime(last) < patience)
            await Task.Delay(50);
        if (_failed.Task.IsFaulted)
            await _failed.Task;
    }

    /// <summary>Returns when nothing is under way.</summary>
    public async Task EmptyAsync()
    {
        while (InFlight > 0)
            await Task.Delay(20);
    }

    private async Task FollowAsync(Func<Task> next)
    {
        try
        {
            await next();
        }
        catch (Exception error)
        {
            // Not an answer of the host: the storm itself is wrong, and says so at the end.
            _failed.TrySetException(error);
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }
}

namespace EPerformance.TestKit.Hosts;

/// <summary>
/// Several hosts on the same ports, in an order that a seed decides: each call of a port waits for its turn. In between a host may be killed, a call may fail, its answer may be lost, and what was sent
/// twice may arrive a second time when its sender has long gone on. One thread, so that a seed tells the same story each time.
/// </summary>
/// <param name="pause">What passes on all clocks at each turn.</param>
public sealed class Turns(Random random, Action pause)
{
    private const int Kills = 2, Fails = 2, IsSilent = 3, Doubles = 6, Overtakes = 15;

    private readonly List<(object Host, Action Take)> _waiting = [];
    private readonly Dictionary<object, int> _haste = [];
    private readonly HashSet<object> _killed = [];

    /// <summary>A host that nobody has killed yet.</summary>
    public static object NewHost() => new();

    /// <summary>The port as a host sees it.</summary>
    public T Of<T>(object host, T port)
        where T : class
        => HostPort<T>.Of(this, host, port);

    /// <summary>Gives turns until nobody waits for one.</summary>
    public void RunOut()
    {
        while (_waiting.Count > 0)
        {
            // One goes on and the others stand, for a long way as a rule: that is how somebody comes too late.
            if (Happens(Overtakes))
                _haste[_waiting[random.Next(_waiting.Count)].Host] = random.Next();
            var next = _waiting.MaxBy(one => _haste[one.Host]);
            _waiting.Remove(next);
            pause();
            if (Happens(Kills))
                _killed.Add(next.Host);
            // Whoever is killed never comes to a turn again.
            if (!_killed.Contains(next.Host))
                next.Take();
        }
    }

    private void Wait(object host, Action take)
    {
        _haste.TryAdd(host, random.Next());
        _waiting.Add((host, take));
    }

    internal async Task<T> TakeAsync<T>(object host, Func<Task<T>> call, bool isWrite, Func<T>? lost)
    {
        var turn = new TaskCompletionSource();
        Wait(host, turn.SetResult);
        await turn.Task.ConfigureAwait(false);
        if (!isWrite)
            return await call().ConfigureAwait(false);
        if (Happens(Fails))
            throw new InvalidOperationException("the store did not answer");
        var answer = await call().ConfigureAwait(false);
        if (Happens(IsSilent))
            throw new InvalidOperationException("the store did it and did not answer");
        if (!Happens(Doubles))
            return answer;
        // What is bound to a version takes effect once: sent again it finds itself in its way.
        if (lost is not null)
            return lost();
        Wait(NewHost(), () => call().GetAwaiter().GetResult());
        return answer;
    }

    private bool Happens(int percent) => random.Next(100) < percent;
}

namespace EPerformance.Functions.Tests.Virtual;

internal sealed class VirtualInstance(string id, string orchestration, string input)
{
    private readonly List<(string Name, string Payload)> _arrived = [];
    private readonly List<Waiter> _waiters = [];
    private readonly List<VirtualTimer> _timers = [];

    public string Id => id;

    public string Orchestration => orchestration;

    public string Input { get; private set; } = input;

    public object? Output { get; set; }

    public Exception? Failure { get; set; }

    public object? CustomStatus { get; set; }

    /// <summary>All that it ever was.</summary>
    public List<object?> Statuses { get; } = [];

    public bool IsRunning { get; set; } = true;

    public int Generation { get; private set; } = 1;

    public IReadOnlyList<VirtualTimer> Timers => IsRunning ? [.. _timers.Where(timer => !timer.IsOver)] : [];

    public void Renew(string input)
    {
        Input = input;
        Generation++;
        _timers.Clear();
        _waiters.Clear();
    }

    public void Deliver(string name, string payload)
    {
        var waiter = _waiters.FirstOrDefault(one => one.Name == name && !one.Task.IsCompleted);
        if (waiter is null)
            _arrived.Add((name, payload));
        else
            waiter.Source.TrySetResult(payload);
    }

    public async Task<T> WaitAsync<T>(string name, CancellationToken cancelled)
    {
        var index = _arrived.FindIndex(one => one.Name == name);
        if (index >= 0)
        {
            var payload = _arrived[index].Payload;
            _arrived.RemoveAt(index);
            return VirtualJson.Read<T>(payload);
        }

        var source = new TaskCompletionSource<string>();
        await using var registration = cancelled.Register(() => source.TrySetCanceled(cancelled));
        _waiters.Add(new Waiter(name, source));
        return VirtualJson.Read<T>(await source.Task);
    }

    public Task TimerAsync(DateTime at, CancellationToken cancelled)
    {
        var timer = new VirtualTimer(at);
        cancelled.Register(timer.Cancel);
        _timers.Add(timer);
        return timer.Task;
    }

    private sealed record Waiter(string Name, TaskCompletionSource<string> Source)
    {
        public Task Task => Source.Task;
    }
}

internal sealed class VirtualTimer(DateTime at)
{
    private readonly TaskCompletionSource _source = new();

    public DateTime At => at;

    public Task Task => _source.Task;

    public bool IsOver => _source.Task.IsCompleted;

    public void Fire() => _source.TrySetResult();

    public void Cancel() => _source.TrySetCanceled();
}

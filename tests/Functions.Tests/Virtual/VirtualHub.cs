using EPerformance.TestKit;
using Microsoft.DurableTask;

namespace EPerformance.Functions.Tests.Virtual;

/// <summary>
/// Runs orchestrations in memory on a clock that the test sets: timers fire when <see cref="PassAsync"/> comes to them. No history and no replay;
/// for those there is the in-process host.
/// </summary>
internal sealed class VirtualHub(FixedClock clock)
{
    private readonly Dictionary<string, Func<VirtualContext, string, Task<object?>>> _orchestrations = [];
    private readonly Dictionary<string, Func<object, Task<object?>>> _activities = [];
    private readonly Dictionary<string, VirtualInstance> _instances = [];
    private readonly List<Task> _running = [];
    private readonly Lock _gate = new();

    public FixedClock Clock => clock;

    /// <summary>Names of orchestrations and activities in the order in which they began.</summary>
    public List<string> Steps { get; } = [];

    public IReadOnlyDictionary<string, VirtualInstance> Instances => _instances;

    public VirtualHub Orchestration<TIn, TOut>(string name, Func<TaskOrchestrationContext, TIn, Task<TOut>> run)
        where TIn : notnull
    {
        _orchestrations[name] = async (context, input) => await run(context, VirtualJson.Read<TIn>(input));
        return this;
    }

    public VirtualHub Activity<TIn, TOut>(string name, Func<TIn, Task<TOut>> run)
    {
        _activities[name] = async input => await run(VirtualJson.Pass<TIn>(input));
        return this;
    }

    public bool TryStart(string orchestration, string id, object? input)
    {
        VirtualInstance instance;
        lock (_gate)
        {
            if (_instances.TryGetValue(id, out var known) && known.IsRunning)
                return false;
            _instances[id] = instance = new VirtualInstance(id, orchestration, VirtualJson.Write(input));
        }

        Begin(instance);
        return true;
    }

    /// <summary>False when no such instance runs.</summary>
    public bool TryRaise(string id, string name, object? payload)
    {
        if (!_instances.TryGetValue(id, out var instance) || !instance.IsRunning)
            return false;
        instance.Deliver(name, VirtualJson.Write(payload));
        return true;
    }

    public Task<object?> CallAsync(string activity, object input)
    {
        lock (_gate)
            Steps.Add(activity);
        var done = new TaskCompletionSource<object?>();
        Track(Task.Run(async () =>
        {
            try
            {
                done.SetResult(await _activities[activity](input));
            }
            catch (Exception error)
            {
                done.SetException(new TaskFailedException(activity, 0, error));
            }
        }));
        return done.Task;
    }

    /// <summary>Until every instance waits for a timer or an event, or is over.</summary>
    public async Task QuietAsync()
    {
        while (true)
        {
            Task[] running;
            lock (_gate)
                running = [.. _running.Where(task => !task.IsCompleted)];
            if (running.Length == 0)
                return;
            await Task.WhenAll(running);
        }
    }

    public async Task PassAsync(DateTimeOffset until)
    {
        await QuietAsync();
        while (_instances.Values.SelectMany(instance => instance.Timers).Where(timer => timer.At <= until.UtcDateTime).MinBy(timer => timer.At) is { } next)
        {
            if (next.At > clock.GetUtcNow().UtcDateTime)
                clock.At(new DateTimeOffset(next.At, TimeSpan.Zero));
            next.Fire();
            await QuietAsync();
        }

        if (until > clock.GetUtcNow())
            clock.At(until);
    }

    private void Begin(VirtualInstance instance)
    {
        lock (_gate)
            Steps.Add(instance.Orchestration);
        // A pool thread has no synchronisation context: what a timer or an event wakes goes on at once.
        Track(Task.Run(() => { _ = RunAsync(instance); }));
    }

    private async Task RunAsync(VirtualInstance instance)
    {
        var context = new VirtualContext(this, instance);
        try
        {
            instance.Output = await _orchestrations[instance.Orchestration](context, instance.Input);
        }
        catch (Exception error)
        {
            instance.Failure = error;
        }

        if (context.Next is { } input && instance.Failure is null)
        {
            instance.Renew(input);
            Begin(instance);
            return;
        }

        instance.IsRunning = false;
    }

    private void Track(Task task)
    {
        lock (_gate)
            _running.Add(task);
    }
}

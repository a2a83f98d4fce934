using EPerformance.Functions.Orchestrations;
using Microsoft.DurableTask;

namespace EPerformance.Functions.Tests.Replays;

/// <summary>Activities that answer from a script, and a list of all that began. What they really do is proven elsewhere.</summary>
internal sealed class Script
{
    private readonly Lock _gate = new();
    private readonly List<string> _begun = [];
    private readonly Dictionary<string, int> _failures = [];

    /// <summary>Names of the activities and, after a blank, what they were asked for, in the order in which they began.</summary>
    public IReadOnlyList<string> Begun
    {
        get
        {
            lock (_gate)
                return [.. _begun];
        }
    }

    /// <summary>How often the orchestrator ran, replays included.</summary>
    public int Runs { get; private set; }

    /// <summary>Lets the next attempts of an activity fail: with a declared failure, or with a bug.</summary>
    public void Fail(string activity, int times, bool isTransient = true) => _failures[activity] = isTransient ? times : -times;

    public void Orchestration<TIn, TOut>(DurableTaskRegistry tasks, string name, Func<TaskOrchestrationContext, TIn, Task<TOut>> run) =>
        tasks.AddOrchestratorFunc<TIn, TOut>(name, (context, input) =>
        {
            Runs++;
            return run(new HurriedContext(context), input);
        });

    public void Activity<TIn, TOut>(DurableTaskRegistry tasks, string name, Func<TIn, TOut> answer, Func<TIn, string>? about = null) =>
        tasks.AddActivityFunc<TIn, TOut>(name, (_, input) =>
        {
            lock (_gate)
            {
                _begun.Add(about is null ? name : $"{name} {about(input)}");
                var left = _failures.GetValueOrDefault(name);
                _failures[name] = left - Math.Sign(left);
                if (left > 0)
                    throw new TransientException("503", new HttpRequestException("503"));
                if (left < 0)
                    throw new InvalidDataException("a damaged row");
                return answer(input);
            }
        });
}

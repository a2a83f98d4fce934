using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;

namespace EPerformance.Functions.Orchestrations.Submission;

/// <summary>The use case <see cref="Tick"/> for use within an orchestration: what it would tell the engine, the orchestration sees in its result.</summary>
public sealed class TickWithin
{
    public TickWithin(IServiceProvider services)
    {
        var effects = ActivatorUtilities.CreateInstance<SubmissionEffects>(services, new ToldAlready());
        var desk = ActivatorUtilities.CreateInstance<SubmissionDesk>(services, effects);
        UseCase = ActivatorUtilities.CreateInstance<Tick>(services, desk, effects);
    }

    public Tick UseCase { get; }

    private sealed class ToldAlready : ISubmissionEngine
    {
        public Task SubmittedAsync(StoredSubmission submission, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task DecidedAsync(StoredSubmission submission, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

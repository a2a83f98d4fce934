using EPerformance.Application.Ports;
using EPerformance.Application.Requests;

namespace EPerformance.Functions.Orchestrations.RequestApproval;

/// <summary>The use case <see cref="TickRequest"/> for use within an orchestration: what it would tell the engine, the orchestration sees in its result.</summary>
public sealed class TickRequestWithin
{
    public TickRequestWithin(IServiceProvider services)
    {
        var effects = ActivatorUtilities.CreateInstance<RequestEffects>(services, new ToldAlready());
        var desk = ActivatorUtilities.CreateInstance<RequestDesk>(services, effects);
        UseCase = ActivatorUtilities.CreateInstance<TickRequest>(services, desk, effects);
    }

    public TickRequest UseCase { get; }

    private sealed class ToldAlready : IRequestEngine
    {
        public Task SubmittedAsync(StoredRequest request, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task DecidedAsync(StoredRequest request, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

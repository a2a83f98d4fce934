using EPerformance.Application.Periods;
using EPerformance.Application.Ports;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>After both signatures: nothing can change the run any more.</summary>
public sealed class LockActivity(AdvancePeriod advance, IPeriodStore periods)
{
    public const string Name = "PeriodRun_V1_Lock";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Period, int Version, string? Cause = null);

    public sealed record Output(Step Next);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var id = PeriodId.Parse(input.Period);
        await advance.LockAsync(id, input.Version, cancellationToken).ConfigureAwait(false);
        return new Output(await NextStepActivity.AfterAsync(id, periods, advance, cancellationToken).ConfigureAwait(false));
    });
}

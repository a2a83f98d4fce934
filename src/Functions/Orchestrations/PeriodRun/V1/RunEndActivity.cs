using EPerformance.Application.Periods;
using EPerformance.Application.Ports;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>Adds the buckets up and records the run, or notes why it is impossible. A bucket that is missing after all is calculated first.</summary>
public sealed class RunEndActivity(AdvancePeriod advance, IPeriodStore periods)
{
    public const string Name = "PeriodRun_V1_RunEnd";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Period, int Version, string? Cause = null);

    public sealed record Output(Step Next);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var id = PeriodId.Parse(input.Period);
        await advance.CalculateAsync(id, input.Version, null, cancellationToken).ConfigureAwait(false);
        return new Output(await NextStepActivity.AfterAsync(id, periods, advance, cancellationToken).ConfigureAwait(false));
    });
}

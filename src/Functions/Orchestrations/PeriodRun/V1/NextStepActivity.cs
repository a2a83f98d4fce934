using EPerformance.Application.Periods;
using EPerformance.Application.Ports;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>Asks the decider what comes next.</summary>
public sealed class NextStepActivity(IPeriodStore periods, AdvancePeriod advance)
{
    public const string Name = "PeriodRun_V1_NextStep";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Period, string? Cause = null);

    public sealed record Output(Step Next);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) =>
        TracedStep.RunAsync(Name, input.Cause, async () => new Output(await AfterAsync(PeriodId.Parse(input.Period), periods, advance, cancellationToken).ConfigureAwait(false)));

    internal static async Task<Step> AfterAsync(PeriodId id, IPeriodStore periods, AdvancePeriod advance, CancellationToken cancellationToken) =>
        Step.Of(await periods.FindAsync(id, cancellationToken).ConfigureAwait(false) ?? StoredPeriod.Untouched(id), advance);
}

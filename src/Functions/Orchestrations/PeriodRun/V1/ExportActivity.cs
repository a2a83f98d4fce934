using EPerformance.Application.Periods;
using EPerformance.Application.Ports;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>Makes the lists of a locked run.</summary>
public sealed class ExportActivity(AdvancePeriod advance, IPeriodStore periods)
{
    public const string Name = "PeriodRun_V1_Export";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Period, int Version, string? Cause = null);

    public sealed record Output(Step Next);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var id = PeriodId.Parse(input.Period);
        await advance.ExportAsync(id, input.Version, cancellationToken).ConfigureAwait(false);
        return new Output(await NextStepActivity.AfterAsync(id, periods, advance, cancellationToken).ConfigureAwait(false));
    });
}

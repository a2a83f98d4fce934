using EPerformance.Application.Periods;
using EPerformance.Application.Ports;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>Names the buckets that are not calculated yet.</summary>
public sealed class RunBeginActivity(IPeriodStore periods, IBuckets buckets)
{
    public const string Name = "PeriodRun_V1_RunBegin";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Period, int Version, string? Cause = null);

    public sealed record Output(IReadOnlyList<int> Buckets);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () => new Output(
        await FreezeBeginActivity.LeftAsync<PartDone.Calculated>(PeriodId.Parse(input.Period), input.Version, periods, buckets, cancellationToken).ConfigureAwait(false)));
}

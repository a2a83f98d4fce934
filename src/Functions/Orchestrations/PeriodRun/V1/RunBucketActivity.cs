using EPerformance.Application.Periods;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>Calculates one bucket from its frozen facts. A refusal stops the whole run, which <see cref="RunEndActivity"/> notes.</summary>
public sealed class RunBucketActivity(RunAllowance run)
{
    public const string Name = "PeriodRun_V1_RunBucket";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Period, int Version, int Bucket, string? Cause = null);

    /// <param name="Refusal">Its code; <c>null</c> when the bucket is calculated.</param>
    public sealed record Output(int Bucket, string? Refusal);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var refusal = await run.BucketAsync(PeriodId.Parse(input.Period), input.Version, input.Bucket, cancellationToken).ConfigureAwait(false);
        return new Output(input.Bucket, refusal?.Code);
    });
}

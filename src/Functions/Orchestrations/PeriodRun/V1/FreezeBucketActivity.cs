using EPerformance.Application.Periods;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>Writes down the facts of one bucket, once.</summary>
public sealed class FreezeBucketActivity(FreezeFacts freeze)
{
    public const string Name = "PeriodRun_V1_FreezeBucket";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Period, int Version, int Bucket, string? Cause = null);

    public sealed record Output(int Bucket);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var manifest = await freeze.BeginAsync(PeriodId.Parse(input.Period), input.Version, cancellationToken).ConfigureAwait(false);
        await freeze.BucketAsync(manifest, input.Bucket, cancellationToken).ConfigureAwait(false);
        return new Output(input.Bucket);
    });
}

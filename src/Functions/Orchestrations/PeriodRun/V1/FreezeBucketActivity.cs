using EPerformance.Application.Periods;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>Writes down the facts of one bucket, once.</summary>
public sealed class FreezeBucketActivity(FreezeFacts freeze)
{
    public const string Name = "PeriodRun_V1_FreezeBucket";

    public sealed record Input(string Period, int Version, int Bucket);

    public sealed record Output(int Bucket);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TransientException.DeclareAsync(async () =>
    {
        var manifest = await freeze.BeginAsync(PeriodId.Parse(input.Period), input.Version, cancellationToken).ConfigureAwait(false);
        await freeze.BucketAsync(manifest, input.Bucket, cancellationToken).ConfigureAwait(false);
        return new Output(input.Bucket);
    });
}

using EPerformance.Application.Attendance;

namespace EPerformance.Functions.Orchestrations.DailyClose.V1;

/// <summary>Writes the days of one bucket. Its output has a row of sums per unit, never one per person.</summary>
public sealed class DayBucketActivity(CloseDay closeDay)
{
    public const string Name = "DailyClose_V1_DayBucket";

    public sealed record Input(string Zone, Opening Opening, int Bucket);

    public sealed record Output(IReadOnlyList<UnitDay> Units);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TransientException.DeclareAsync(async () =>
        new Output((await closeDay.BucketAsync(input.Opening.In(Zones.Of(input.Zone)), input.Bucket, cancellationToken).ConfigureAwait(false)).Units));
}
